package org.tessera.installer;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which classes of a set of jars can run: those of the jars that are kept whole, and every class that a class which can run
 * names, in code, in a signature or in a string, or that a file in its jar names (services, schemas, descriptors). Only a
 * name that is put together at run time is not seen: a library that does so is kept whole.
 */
final class ClassReach {
    /** In a signature. Yes: {@code Lorg/example/Note;}. No: {@code [I}. */
    private static final Pattern IN_SIGNATURE = Pattern.compile("L([\\w$/]+)[;<]");

    /** In a string, with dots or slashes. Yes: {@code org.example.Note}. No: {@code Note}. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*(?:[./][A-Za-z_$][\\w$]*)+");

    private static final String CLASS = ".class";

    /** Classes for newer releases of Java, beside those that they replace: always kept. */
    private static final String VERSIONS = "META-INF/versions/";

    private final Map<String, List<ZipFile>> jars = new HashMap<>();
    private final Set<ZipFile> live = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private ClassReach() {}

    /**
     * The classes that can run.
     *
     * @param whole tells by its file name which jar is kept whole
     * @return entry names without {@code .class}, as {@code org/example/Note}
     */
    static Set<String> of(List<Path> files, Predicate<String> whole) throws IOException {
        ClassReach reach = new ClassReach();
        List<ZipFile> opened = new ArrayList<>();
        try {
            for (Path file : files) {
                opened.add(new ZipFile(file.toFile()));
                reach.index(opened.getLast());
            }
            for (int i = 0; i < opened.size(); i++) {
                reach.start(opened.get(i), whole.test(files.get(i).getFileName().toString()));
            }
            reach.walk();
        } finally {
            for (ZipFile jar : opened) {
                jar.close();
            }
        }
        return Set.copyOf(reach.reached);
    }

    private void index(ZipFile jar) {
        for (String name : classesOf(jar)) {
            jars.computeIfAbsent(name, fresh -> new ArrayList<>()).add(jar);
        }
    }

    private void start(ZipFile jar, boolean whole) {
        List<String> classes = classesOf(jar);
        if (whole || classes.isEmpty()) {
            open.addAll(classes);
            enliven(jar);
        }
    }

    private static List<String> classesOf(ZipFile jar) {
        return jar.stream().map(ZipEntry::getName).filter(ClassReach::isClass).map(ClassReach::nameOf).toList();
    }

    static boolean isClass(String entry) {
        return entry.endsWith(CLASS) && !entry.startsWith(VERSIONS);
    }

    static String nameOf(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    private void walk() throws IOException {
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                for (ZipFile jar : jars.getOrDefault(name, List.of())) {
                    code(jar, jar.getEntry(name + CLASS));
                    enliven(jar);
                }
            }
        }
    }

    /** What the other files of a jar name counts as soon as one of its classes can run. */
    private void enliven(ZipFile jar) {
        if (live.add(jar)) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && !isClass(entry.getName()))
                    .forEach(entry -> file(jar, entry));
        }
    }

    private void file(ZipFile jar, ZipEntry entry) {
        try {
            if (entry.getName().endsWith(CLASS)) {
                code(jar, entry);
            } else if (!entry.getName().startsWith("META-INF/maven/") && !entry.getName().endsWith(".SF")
                    && !entry.getName().endsWith("/MANIFEST.MF")) {
                glued(new String(bytes(jar, entry), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unreadable) {
            throw new InstallerException(jar.getName() + " cannot be read.");
        }
    }

    private void code(ZipFile jar, ZipEntry entry) throws IOException {
        for (PoolEntry constant : ClassFile.of().parse(bytes(jar, entry)).constantPool()) {
            if (constant instanceof Utf8Entry text) {
                String value = text.stringValue();
                for (Matcher found = IN_SIGNATURE.matcher(value); found.find();) {
                    push(found.group(1));
                }
                names(value);
            }
        }
    }

    private void names(String text) {
        for (Matcher found = NAME.matcher(text); found.find();) {
            push(found.group().replace('.', '/'));
        }
    }

    /**
     * Names in a file that is no text. A byte before a name may look like a letter of it, as the length that Java writes before
     * a string does: {@code C} before a name of 67 letters. So a name may begin at every letter of a run.
     */
    private void glued(String text) {
        for (Matcher found = NAME.matcher(text); found.find();) {
            String run = found.group().replace('.', '/');
            for (int start = 0; start < run.length(); start++) {
                push(run.substring(start));
            }
        }
    }

    private void push(String name) {
        if (jars.containsKey(name) && !reached.contains(name)) {
            open.push(name);
        }
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
