package org.tessera.core.canary;

/** Core prints. */
final class Prints {
    private Prints() {}

    static void print(String text) {
        System.out.println(text);
    }
}
