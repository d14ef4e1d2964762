package org.tessera.installer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The steps in the order in which installer/pom.xml runs them. What comes after {@link #PACKAGES} changes nothing in the image. */
enum Step {
    /** The Java runtime. */
    RUNTIME {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new RuntimeImage(settings, platform, tools).link();
        }
    },
    /** The files of the program; foreign native code stays out. */
    CONTENT {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new Content(settings, platform).gather();
            Typefaces.unpack(settings);
            Sheets.add(settings);
            new SymbolTables(platform, tools).strip(settings.content());
        }
    },
    /** The image of both. */
    IMAGE {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new AppImage(settings, platform, tools).make();
        }
    },
    /** The start caches, and last the list of all files. */
    CACHES {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new StartCaches(settings, platform, tools).make();
        }
    },
    /** What is handed out: an archive of the image, and the packages of the platform. */
    PACKAGES {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new Packages(settings, platform, tools).make();
        }
    },
    /** Checksums of what is handed out, and signatures if a key is named. */
    CHECKSUMS {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            Checksums.write(settings.packages());
            new Signatures(settings, tools).write();
        }
    },
    /** Looks at all of it. */
    CHECK {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new ImageCheck(settings, platform, tools).run();
        }
    },
    /** Times whole starts; only on demand. */
    MEASURE {
        @Override
        void run(Settings settings, Platform platform, Tools tools) throws IOException {
            new StartMeasure(settings, platform, tools).run();
        }
    };

    abstract void run(Settings settings, Platform platform, Tools tools) throws IOException;

    static Step of(String name) {
        return List.of(values())
                .stream()
                .filter(step -> step.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InstallerException("No step: " + name));
    }
}
