package org.tessera.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Role;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.SectionType;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.QuasiIdentifier;
import org.tessera.desktop.about.SelfTestState;
import org.tessera.desktop.audit.AuditKeys;
import org.tessera.desktop.control.EmergencyFields;
import org.tessera.desktop.control.Family;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.document.DocumentWords;
import org.tessera.desktop.lock.LockState;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.signoff.SignedCard;
import org.tessera.desktop.training.TrainingKeys;
import org.tessera.desktop.workspace.User;
import org.tessera.engine.document.LetterForm;
import org.tessera.engine.selftest.Part;

final class MessagesTest {
    /** A string literal that may be a key. Yes: {@code "review.back"}. No: {@code "note.css"}. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.(?!css)[a-z0-9_]+)*)\"");

    private final Set<String> keys = new TreeSet<>(ResourceBundle.getBundle(Messages.BUNDLE, Locale.ROOT).keySet());

    /** Keys that are built from the name of an enum constant. */
    private static Set<String> built() {
        Stream<String> kinds = Arrays.stream(IdentifierKind.values())
                .map(KindStyle::of)
                .flatMap(style -> Stream.of(style.labelKey(), style.shortKey()));
        Stream<String> families = Arrays.stream(Family.values()).map(Family::messageKey);
        Stream<String> places = Arrays.stream(ScreenPlace.values()).map(ScreenPlace::titleKey);
        Stream<String> problems = Arrays.stream(ProblemCode.values()).map(code -> Problem.of(code, "").titleKey());
        Stream<String> formats = Arrays.stream(NoteSource.Format.values()).map(DocumentWords::keyOf);
        Stream<String> parts = Arrays.stream(UnreadPart.Kind.values()).map(DocumentWords::keyOf);
        Stream<String> forms = Arrays.stream(LetterForm.values()).map(SignedCard::keyOf);
        Stream<String> sections = Arrays.stream(SectionType.values()).map(SectionType::messageKey);
        Stream<String> quasi = Arrays.stream(QuasiIdentifier.Sort.values()).map(QuasiIdentifier.Sort::messageKey);
        Stream<String> roles = Arrays.stream(Role.values()).map(User::keyOf);
        Stream<String> reasons = Arrays.stream(EmergencyReason.values()).map(EmergencyFields::keyOf);
        Stream<String> door = Arrays.stream(LockState.Phase.values())
                .map(LockState.Phase::key)
                .flatMap(key -> Stream.of(key + ".title", key + ".words", key + ".enter"));
        Stream<String> tried = Arrays.stream(Part.values()).map(SelfTestState::keyOf);
        return Stream
                .of(kinds, families, places, problems, formats, parts, forms, sections, quasi, roles, reasons, door,
                        tried, AuditKeys.all(), TrainingKeys.all())
                .flatMap(all -> all)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        Path sources = Path.of(System.getProperty("tessera.root"), "app", "desktop", "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    found.add(literal.group(1));
                }
            }
        }
        return found;
    }

    @Test
    void everyKeyThatTheCodeBuildsHasWords() {
        assertThat(keys).containsAll(built());
    }

    @Test
    void everyKeyThatTheCodeNamesHasWords() throws IOException {
        Set<String> rooms = keys.stream()
                .map(key -> key.substring(0, (key + ".").indexOf('.')) + ".")
                .collect(Collectors.toSet());
        assertThat(literals()).filteredOn(literal -> rooms.stream().anyMatch(literal::startsWith))
                .isNotEmpty()
                .allMatch(keys::contains);
    }

    @Test
    void noWordsAreLeftUnused() throws IOException {
        Set<String> used = new TreeSet<>(literals());
        used.addAll(built());
        assertThat(keys).allMatch(key -> used.contains(key) || used.contains(titleOf(key)));
    }

    /** The key to which the code adds {@code .words}, for the second line of a finding. */
    private static String titleOf(String key) {
        return key.replaceFirst("^(finding\\..*)\\.words$", "$1");
    }

    @Test
    void patternsAreFilledInTheLocale() {
        Messages english = new Messages(Locale.ENGLISH);
        assertThat(english.get("review.outgoing.bytes", 3204)).isEqualTo("3,204 bytes, exactly as sent");
        assertThat(english.get("egress.sent", 1, "09:47", "on-device"))
                .isEqualTo("1 redacted prompt sent, 09:47, on-device");
        assertThat(new Messages(Locale.FRENCH).get("review.back")).isEqualTo("Back");
    }
}
