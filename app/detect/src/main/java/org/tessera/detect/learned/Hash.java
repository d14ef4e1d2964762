package org.tessera.detect.learned;

/** The 32-bit mixing that names words and features. It is part of the model file: a change asks for a new training. */
final class Hash {
    private static final int FIRST = 0x9E3779B1;
    private static final int SECOND = 0x85EBCA77;
    private static final int THIRD = 0xC2B2AE3D;

    private Hash() {}

    /** One value and the number of the template that it stands for. */
    static int of(int template, int value) {
        return finish(template * FIRST ^ value * SECOND);
    }

    /** Two values; their order counts. */
    static int of(int template, int first, int second) {
        return finish((template * FIRST ^ first * SECOND) * THIRD + second);
    }

    /** Three values; their order counts. */
    static int of(int template, int first, int second, int third) {
        return finish(((template * FIRST ^ first * SECOND) * THIRD + second) * FIRST + third);
    }

    /** The next state of a running hash over characters. */
    static int step(int state, int character) {
        return (state ^ character) * FIRST + SECOND;
    }

    /** Spreads every bit of a value over all bits of the answer. */
    static int finish(int value) {
        int mixed = (value ^ value >>> 16) * SECOND;
        mixed = (mixed ^ mixed >>> 13) * THIRD;
        return mixed ^ mixed >>> 16;
    }
}
