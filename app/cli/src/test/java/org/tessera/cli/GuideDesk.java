package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;

/** A desk on which every command of the guides can be tried: what they call IN, FILE, NAME and so on is there. */
final class GuideDesk implements AutoCloseable {
    private static final String NOTE = """
            Patient: Odalys Ferrante    MRN: 4471-90236
            HISTORY OF PRESENT ILLNESS
            Odalys Ferrante came on March 3, 2024 with chest pain for 2 hours.
            MEDICATIONS
            apixaban 5 mg, no fall
            """;
    private static final String MARKED = """
            {"id":"a-1","text":"SSN: 219-09-9999","spans":[{"start":5,"end":16,"type":"SSN"}]}
            """;
    private static final int CASES = 8;
    private static final String READY = "HISTORY\nSeen for chest pain.\n";

    /** Yes: {@code second-factor}. No: {@code FILE}, {@code --out}, {@code ward-llm.json}. */
    private static final Pattern COMMAND = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private final Path folder;
    private final CommandRun.Machine machine;
    private final LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Come again."));
    private final Map<String, Supplier<Object>> meanings = new HashMap<>();
    private final Deque<String> cases = new ArrayDeque<>();
    private CommandRun.Machine here;
    private int made;

    GuideDesk(Path folder) throws IOException {
        this.folder = folder;
        this.machine = machineIn(folder);
        this.here = machine;
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("one.txt"), NOTE);
        Files.writeString(notes.resolve("two.txt"), READY);
        inputs(notes);
        outputs();
        stored();
    }

    private static CommandRun.Machine machineIn(Path folder) throws IOException {
        CommandRun.Machine plain = CommandRun.Machine.in(folder);
        Map<String, String> environment = new HashMap<>(plain.environment());
        String other = Files.writeString(folder.resolve("other"), "four other quite plain words\n").toString();
        environment.put("TESSERA_CASE_PASSPHRASE_FILE", other);
        environment.put("TESSERA_NEW_PASSPHRASE_FILE", other);
        return new CommandRun.Machine(folder, Map.copyOf(environment));
    }

    private void inputs(Path notes) {
        Path note = machine.write("note.txt", NOTE);
        mean(notes, "IN", "detect FOLDER");
        mean(note, "NOTE", "NOTE.txt", "note.txt");
        mean(machine.write("notes.jsonl", MARKED), "NOTES.jsonl", "GOLD.jsonl", "A.jsonl", "B.jsonl",
                "--predictions FILE");
        mean(machine.write("known.json", "{\"name\": \"Odalys Ferrante\"}"), "KNOWN.json");
        mean(profile("ward-llm"), "ward-llm.json", "providers import FILE", "--profile FILE");
        mean(machine.write("key", "invented-key-of-nobody\n"), "--key-file FILE");
        mean(machine.write("credential", "invented:key-of-nobody"), "--credential-file FILE");
        mean(machine.write("certificate.json", "{\"pkcs12\": \"bm90aGluZw==\", \"password\": \"invented\"}"),
                "providers certificate FILE");
        mean(machine.write("words.csv", GuideDesk.wordsOfTheGuide()), "site-list import FILE");
        mean(folder.resolve("no-model"), "site-model use FOLDER");
        mean("bedrock-claude", "ROUTE");
        mean("4471-90236", "--encounter NUMBER");
        mean("Ada Reviewer", "--signed-by NAME");
        mean("ward-llm", "NAME");
        mean("3", "N");
        mean(LocalDate.now(ZoneOffset.UTC), "DAY");
    }

    private Path profile(String name) {
        return machine.write(name + ".json",
                "{\"name\":\"%s\",\"baseUrl\":\"%s\",\"model\":\"small-model\"}".formatted(name, server.baseUrl()));
    }

    /** The example of the guide is what is imported. */
    private static String wordsOfTheGuide() {
        try {
            String page = Pages.read("docs/administrator-guide.md");
            int from = page.indexOf("```csv\n") + "```csv\n".length();
            return page.substring(from, page.indexOf("```", from));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void outputs() {
        for (String output : List.of("FILE", "FILE.csv", "FILE.md", "OUT.jsonl", "OUT", "DIR")) {
            meanings.put(output, () -> made(output));
        }
        mean(folder.resolve("backups"), "backup make DIR", "backup list DIR");
    }

    private void stored() {
        for (String command : List.of("verify", "drill", "restore")) {
            meanings.put("backup " + command + " FILE", this::backup);
        }
        meanings.put("audit verify FILE", this::exportedAudit);
        meanings.put("FINGERPRINT", () -> ok("audit", "key").out().strip());
        meanings.put("CASE", this::caseId);
        meanings.put("--case CASE", () -> "case-" + made++);
        meanings.put("case open FILE", this::exportedCase);
        meanings.put("--row NUMBER", this::rowOfAPrompt);
        meanings.put("providers remove NAME", this::oldProfile);
        meanings.put("ID", this::incident);
        meanings.put("incident notify ID", () -> assessed("HIGH"));
        meanings.put("incident close ID", () -> assessed("LOW"));
        meanings.put("account use-reviewed ID", () -> "none");
    }

    private void mean(Object value, String... placeholders) {
        for (String placeholder : placeholders) {
            meanings.put(placeholder, () -> value);
        }
    }

    /** Runs a line as it is shown, with what stands for something put in. */
    CommandRun run(String line) {
        return on(machine, line);
    }

    /** The same on a machine that has nothing. */
    CommandRun runElsewhere(String line) throws IOException {
        return on(machineIn(Files.createDirectory(folder.resolve("machine-" + made++))), line);
    }

    private CommandRun on(CommandRun.Machine where, String line) {
        here = where;
        List<String> shown = ShownCommands.words(line).subList(1, ShownCommands.words(line).size());
        List<Object> words = new ArrayList<>();

        StringBuilder command = new StringBuilder();
        String before = "";
        for (String word : shown) {
            words.add(meaning(command.toString(), before, word));
            if (!before.startsWith("-") && COMMAND.matcher(word).matches()) {
                command.append(word).append(' ');
            }
            before = word;
        }
        return where.run(words.toArray());
    }

    /** What a word stands for behind an option, in a command, or anywhere; itself if it stands for nothing. */
    private Object meaning(String command, String before, String word) {
        Supplier<Object> itself = () -> word;
        Supplier<Object> anywhere = meanings.getOrDefault(word, itself);
        Supplier<Object> inCommand = meanings.getOrDefault(command + word, anywhere);
        return meanings.getOrDefault(before + " " + word, inCommand).get();
    }

    private CommandRun ok(Object... words) {
        return okOn(machine, words);
    }

    private static CommandRun okOn(CommandRun.Machine where, Object... words) {
        CommandRun run = where.run(words);
        assertThat(run.code()).as(List.of(words) + ": " + run.err()).isZero();
        return run;
    }

    private Path made(String name) {
        return folder.resolve("made-" + made++ + "-" + name);
    }

    private Path backup() {
        Path backups = folder.resolve("backups");
        ok("backup", "make", backups);
        try (Stream<Path> files = Files.list(backups)) {
            return files.max(Comparator.naturalOrder()).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path exportedAudit() {
        Path file = made("audit");
        ok("audit", "export", file);
        return file;
    }

    /** One of several cases that are made at once. */
    private String caseId() {
        if (cases.isEmpty()) {
            Path notes = machine.write("of-cases.jsonl", IntStream.range(0, CASES)
                    .mapToObj("{\"id\":\"n%1$d\",\"text\":\"She is well.\",\"patient\":\"patient-%1$d\"}%n"::formatted)
                    .collect(Collectors.joining()));
            ok("deid", notes, "--out", made("of-cases"));
            ok("case", "list").out().lines().map(line -> line.split("\\s+", -1)[0]).forEach(cases::add);
        }
        return cases.removeFirst();
    }

    private Path exportedCase() {
        Path file = made("case");
        ok("case", "export", caseId(), file);
        return file;
    }

    private String rowOfAPrompt() {
        okOn(here, "ask", folder.resolve("note.txt"), "--task", "referral", "--profile", "on-device", "--confirm-all");
        return okOn(here, "audit", "query", "--code", "prompt-sent").out().strip().split("\\s+", -1)[0];
    }

    private String oldProfile() {
        ok("providers", "import", profile("old-llm"));
        return "old-llm";
    }

    private String incident() {
        return ok("incident", "open").out().substring(0, 8);
    }

    private String assessed(String grade) {
        String id = incident();
        ok("incident", "assess", id, "--factor", "NATURE=" + grade, "--factor", "RECIPIENT=LOW", "--factor",
                "VIEWED=LOW", "--factor", "MITIGATION=LOW");
        return id;
    }

    @Override
    public void close() {
        server.close();
    }
}
