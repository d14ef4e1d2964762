package org.tessera.transformer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.testkit.note.Notes;

/** Loads a model in a process of its own and leaves behind how many sockets that opened. */
final class Loading {
    private Loading() {}

    /** Takes the folder of the model and the file for the number. */
    public static void main(String[] arguments) throws IOException {
        long before = sockets();
        int found;
        try (SiteModel model = new OnnxSiteModels().open(Path.of(arguments[0]))) {
            found = model.detect(Notes.plain("the Odalys lives in Pinehollow")).size();
        }
        Files.writeString(Path.of(arguments[1]), found + " " + (sockets() - before));
    }

    private static long sockets() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> descriptors = Files.list(open)) {
            List<Path> all = descriptors.toList();
            return all.stream().filter(Loading::isSocket).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closed) {
            return false;
        }
    }
}
