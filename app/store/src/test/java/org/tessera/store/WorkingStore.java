package org.tessera.store;

import java.nio.file.Path;

/**
 * Opens some stores and goes the {@link WorkFlow} on in each of them at once, saying after each step how many are stored.
 * It goes on until it is killed.
 */
final class WorkingStore {
    private WorkingStore() {}

    /** Arguments: for each store its state folder and how many steps it holds. */
    public static void main(String[] arguments) {
        for (int index = 0; index < arguments.length; index += 2) {
            int lane = index / 2;
            Path home = Path.of(arguments[index]);
            int done = Integer.parseInt(arguments[index + 1]);
            new Thread(() -> work(lane, home, done)).start();
        }
    }

    private static void work(int lane, Path home, int kept) {
        try (Store store = TestStores.open(home)) {
            for (int done = kept;; done++) {
                FlowProgress.next(store, done);
                say(lane + " " + (done + 1));
            }
        }
    }

    /** One line in one write. */
    private static synchronized void say(String line) {
        System.out.print(line + "\n");
        System.out.flush();
    }
}
