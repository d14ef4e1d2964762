package org.tessera.desktop.quality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tessera.core.access.Role;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.quality.BlindReading;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.quality.SampledNote;
import org.tessera.core.quality.Stratum;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.TokenizedText;
import org.tessera.desktop.fixture.DirectExecutor;
import org.tessera.desktop.fixture.PlaceOnly;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.quality.BlindText;

/** The Quality screen of an invented site after half a year: 412 notes read twice with one leak, and twelve weeks of reviews. */
public final class QualityDesktop implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final NamedPerson KIM = new NamedPerson("K. Lindqvist");
    private static final NamedPerson INES = new NamedPerson("Ines Abernathy");
    private static final int DRAWN = 430;
    private static final int READ = 412;
    private static final int LEAK_AT = 187;
    private static final int WEEKS = 12;

    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of());
    private final Workspace workspace = new Workspace(new User(DANA, Role.COMPLIANCE_OFFICER));
    private final Queue<Runnable> answers = new ArrayDeque<>();
    private final QualityViewModel model = new QualityViewModel(engine,
            new Background(new DirectExecutor(), answers::add), workspace, Clock.fixed(NOW, ZoneOffset.UTC));

    /** The window on the screen, with nothing known yet. */
    public MainWindow window(Messages messages) {
        MainWindow window = new MainWindow(messages, workspace,
                PlaceOnly.around(new QualityScreen(messages, model, new QualityFileDialog(messages))));
        window.show(ScreenPlace.QUALITY);
        settle();
        return window;
    }

    /** Hands back everything that the background has done, and what follows from it. */
    public void settle() {
        while (!answers.isEmpty()) {
            answers.remove().run();
        }
    }

    /** Half a year has gone by. */
    public QualityDesktop busy() {
        model.take(new QualityState.Facts(sample(), days(),
                List.of(new ValidatedKind(IdentifierKind.PHONE, 377, 2, DANA, NOW)), true, true));
        return this;
    }

    /** A note of the sample is open. */
    public QualityDesktop reading() {
        model.show(Optional.of(new BlindText(new NoteId("n-7"), new TokenizedText("""
                CARDIOLOGY CLINIC NOTE
                Seen on [[DATE_01.W3]] at [[FACILITY_01.H6]].
                Ms. [[NAME_01.K7]], called "Dali" by her family, returns after syncope.
                Interrogation of the pacemaker ([[DEVICE_01.F7]]) on [[DATE_02.P2]] showed two pauses.
                Plan: refer to Dr. [[NAME_02.Z5]] before the holiday.
                """), 18)));
        return this;
    }

    /** The model of the screen. */
    public QualityViewModel model() {
        return model;
    }

    /** The kinds that other screens may confirm in bulk. */
    public Set<IdentifierKind> bulkKinds() {
        return workspace.validatedKindsProperty().get();
    }

    private static List<SampledNote> sample() {
        List<SampledNote> sample = new ArrayList<>();
        for (int number = 1; number <= DRAWN; number++) {
            Instant at = NOW.minus(Duration.ofHours((DRAWN - number) * 9L + 9));
            Stratum stratum = Stratum.of(NoteSource.Format.TEXT, number % 3 * 400);
            SampledNote note = new SampledNote(new NoteId("n" + number), stratum, "5f2a91c3", at, List.of());
            if (number <= READ) {
                List<FoundLeak> leaks = number == LEAK_AT
                        ? List.of(new FoundLeak(new TextSpan(4, 8), IdentifierKind.PATIENT,
                                new PhiText("nickname in quotes after the surname"), Optional.of("0.1.0")))
                        : List.of();
                note = note.read(new BlindReading(KIM, at, leaks))
                        .read(new BlindReading(INES, at.plusSeconds(60), leaks));
            }
            sample.add(note);
        }
        return sample;
    }

    private static SortedMap<LocalDate, EditCounts> days() {
        SortedMap<LocalDate, EditCounts> days = new TreeMap<>();
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        for (int week = 0; week < WEEKS; week++) {
            int worse = week / 3;
            Map<EditCounts.Source, EditTally> edits = new HashMap<>();
            put(edits, IdentifierKind.CLINICIAN, "tagger.crf-1", 48, 5 + worse);
            put(edits, IdentifierKind.FACILITY, "gazetteer.place", 28, 2 + worse % 2);
            put(edits, IdentifierKind.CITY, "gazetteer.place", 23, 1 + worse % 3);
            put(edits, IdentifierKind.DATE, "rules.date", 361, 9 + worse);
            put(edits, IdentifierKind.PATIENT, "tagger.crf-1", 270, 7 + worse);
            put(edits, IdentifierKind.DEVICE, "rules.device", 10, week % 6 == 0 ? 1 : 0);
            put(edits, IdentifierKind.STREET, "rules.street", 26, week % 4 == 0 ? 1 : 0);
            put(edits, IdentifierKind.MEDICAL_RECORD, "rules.record", 97, week % 5 == 0 ? 1 : 0);
            put(edits, IdentifierKind.PHONE, "rules.phone", 94, week == 6 ? 2 : 0);
            put(edits, IdentifierKind.EMAIL, "rules.email", 15, 0);
            Map<IdentifierKind, Integer> added = new EnumMap<>(IdentifierKind.class);
            added.put(IdentifierKind.PATIENT, 1);
            days.put(today.minusDays(7L * week + 2), new EditCounts(40, edits, added));
        }
        return days;
    }

    private static void put(Map<EditCounts.Source, EditTally> edits, IdentifierKind kind, String detector, int total,
            int changed) {
        int rejected = changed / 2;
        edits.put(new EditCounts.Source(kind, new DetectorId(detector)),
                new EditTally(total - changed, 0, changed - rejected, rejected));
    }

    @Override
    public void close() {
        engine.close();
    }
}
