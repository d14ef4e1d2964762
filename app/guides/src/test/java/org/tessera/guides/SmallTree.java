package org.tessera.guides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A source tree with what every help needs, and the pages of a test. */
record SmallTree(Path root) {
    private static final String ASSETS = "assets/src/main/resources/org/tessera/assets/";

    static SmallTree in(Path root) throws IOException {
        SmallTree tree = new SmallTree(root);
        for (String font : new String[]{"IBMPlexSans-Regular.woff", "IBMPlexSans-SemiBold.woff",
                "IBMPlexMono-Regular.woff", "OFL-1.1.txt"}) {
            tree.with(ASSETS + "fonts/" + font, "");
        }
        return tree.with(ASSETS + "icons/tessera.svg", "")
                .with(ASSETS + "theme/tokens-light.css", ".root {\n  -c-ink: #16222A;\n  -k-person: #2E63DD;\n}\n")
                .with(ASSETS + "theme/tokens-dark.css", ".root {\n  -c-ink: #E7ECEE;\n}\n");
    }

    SmallTree with(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    Path help() throws IOException {
        Path folder = root.resolve("help");
        new HelpBuild(root, "1.2.3").into(folder);
        return folder;
    }

    String page(String address) throws IOException {
        return Files.readString(help().resolve(address));
    }
}
