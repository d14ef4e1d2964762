package org.tessera.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

class EventJsonTest {
    private static final Set<Class<?>> HARMLESS = Set.of(EncounterHash.class, boolean.class, int.class, long.class,
            Integer.class, Long.class, Boolean.class, String.class, NoteId.class, CaseId.class, Sha256.class,
            Instant.class, NamedPerson.class, AccountName.class, LocalDate.class);

    @Test
    void everyFieldOfEveryEventIsOfATypeThatCannotHoldTextOfANote() {
        List<String> others = sorts(AuditEvent.class).flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .filter(field -> !isHarmless(field.getGenericType()))
                .map(RecordComponent::toString)
                .toList();
        assertThat(others).isEmpty();
    }

    /** The records below a sealed type. */
    private static Stream<Class<?>> sorts(Class<?> type) {
        return type.isRecord() ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJsonTest::sorts);
    }

    private static boolean isHarmless(Type type) {
        return switch (type) {
            case ParameterizedType container ->
                Set.of(Optional.class, List.class, Map.class, Set.class).contains(container.getRawType())
                        && Stream.of(container.getActualTypeArguments()).allMatch(EventJsonTest::isHarmless);
            case Class<?> plain -> plain.isEnum() || HARMLESS.contains(plain);
            default -> false;
        };
    }

    @Test
    void theSamplesHoldEverySortOfEvent() {
        assertThat(Events.ALL.stream().map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(sorts(AuditEvent.class).collect(Collectors.toList()));
    }

    private static String written(AuditEvent event) {
        return EventJson.write(event, Optional.empty());
    }

    @Test
    void namesWhoIsLoggedInBesideTheFields() {
        assertThat(EventJson.write(new AuditEvent.NoteDeleted(new NoteId("n"), new NamedPerson("Ada Reviewer")),
                Optional.of(new AccountName("ada.reviewer"))))
                .isEqualTo("{\"by\":\"Ada Reviewer\",\"note\":\"n\",\"user\":\"ada.reviewer\"}");
        assertThat(sorts(AuditEvent.class).flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .map(RecordComponent::getName)).doesNotContain("user", "clock");
    }

    @Test
    void writesFieldsInOrderWithoutSpacesInAscii() {
        assertThat(written(Events.ALL.get(4))).isEqualTo("{\"added\":2,\"bulk\":true,\"changed\":1,"
                + "\"confirmed\":12,\"note\":\"note-1\",\"policy\":\"SAFE_HARBOR\",\"rejected\":0,\"reviewer\":\"Zo\\u00EB M\\u00E1rquez, MD\"}");
        assertThat(written(new AuditEvent.NoteAnalyzed(new NoteId("n"),
                Map.of(IdentifierType.PHONE, 1, IdentifierType.NAME, 4, IdentifierType.DATE, 9), 0, Sha256.of(""))))
                .startsWith("{\"engine\":\"e3b0c442")
                .endsWith("\"found\":{\"DATE\":9,\"NAME\":4,\"PHONE\":1},\"nearMisses\":0,\"note\":\"n\"}");
    }

    @Test
    void writesEveryEventTheSameWayEachTime() {
        for (AuditEvent event : Events.ALL) {
            assertThat(written(event)).isEqualTo(written(event)).startsWith("{").endsWith("}");
        }
    }

    @Test
    void leavesOutWhatIsNotThere() {
        String json = written(new AuditEvent.ResponseReceived(new NoteId("n"), "p", "m", Sha256.of(""),
                Optional.empty(), 1, 2, 3, "COMPLETE"));
        assertThat(json).doesNotContain("providerRequestId");
    }

    @Test
    void putsAFingerprintInThePlaceOfWhatIsNoCode() {
        String told = "Odalys Ferrante\nwas admitted";
        String json = written(new AuditEvent.ResponseReceived(new NoteId("n"), "p", told, Sha256.of(""),
                Optional.of("x".repeat(161)), 1, 2, 3, "COMPLETE"));
        assertThat(json).contains("\"model\":\"sha256:" + Sha256.of(told).hex() + "\"")
                .contains("\"providerRequestId\":\"sha256:")
                .doesNotContain("Ferrante");
    }

    @Test
    void writesProblemsByTheirStableCode() {
        assertThat(written(new AuditEvent.StoreRefused(ProblemCode.PASSPHRASE_WRONG, Optional.empty())))
                .isEqualTo("{\"problem\":\"ST-3002\"}");
    }
}
