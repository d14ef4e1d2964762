package org.tessera.store.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;
import org.tessera.store.codec.Json;

/**
 * Writes events as canonical JSON, field by field. Only ids, counts, hashes, codes, times and names of staff have a written
 * form; every other type is refused, so text of a note cannot enter the audit.
 */
final class EventJson {
    /**
     * A code, a version, an address. Yes: {@code referral/4}, {@code https://localhost:8000/v1}. No: two lines, more than 160
     * characters, letters beyond ASCII.
     */
    private static final Pattern CODE = Pattern.compile("[\\x20-\\x7E]{0,160}");

    private EventJson() {}

    /**
     * The event without its code.
     *
     * @param user who is logged in; no event has a field of that name
     * @throws ProblemException {@link ProblemCode#AUDIT_NOT_WRITTEN} if a field is of a type that has no written form
     */
    static String write(AuditEvent event, Optional<AccountName> user) {
        return write(event, user, Optional.empty());
    }

    /**
     * The same of a row that has another time than the clock.
     *
     * @param clock what the clock stood at, in the reserved field {@code clock}
     */
    static String write(AuditEvent event, Optional<AccountName> user, Optional<Instant> clock) {
        ObjectNode json = Json.object();
        user.ifPresent(account -> json.put("user", account.value()));
        clock.ifPresent(time -> json.put("clock", time.toString()));
        for (RecordComponent field : event.getClass().getRecordComponents()) {
            Object value = valueOf(field, event);
            if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(present -> json.set(field.getName(), node(present)));
            } else {
                json.set(field.getName(), node(value));
            }
        }
        return Json.write(json);
    }

    private static Object valueOf(RecordComponent field, AuditEvent event) {
        try {
            return field.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw refused(field.getType());
        }
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case Boolean truth -> BooleanNode.valueOf(truth);
            case Integer count -> LongNode.valueOf(count);
            case Long count -> LongNode.valueOf(count);
            case ProblemCode problem -> TextNode.valueOf(problem.code());
            case Enum<?> choice -> TextNode.valueOf(choice.name());
            case NoteId note -> TextNode.valueOf(note.value());
            case CaseId caseId -> TextNode.valueOf(caseId.value());
            case Sha256 hash -> TextNode.valueOf(hash.hex());
            case Instant time -> TextNode.valueOf(time.toString());
            case LocalDate day -> TextNode.valueOf(day.toString());
            case AccountName account -> TextNode.valueOf(account.value());
            case EncounterHash encounter -> TextNode.valueOf(encounter.hex());
            case NamedPerson person -> TextNode.valueOf(person.name());
            case String code -> TextNode.valueOf(code(code));
            case List<?> list -> Json.array(list, EventJson::node);
            case Set<?> choices -> Json.array(sorted(choices), EventJson::node);
            case Map<?, ?> map -> object(map);
            default -> throw refused(value.getClass());
        };
    }

    /** Enum constants by name, so that the same set has one written form. */
    private static List<Enum<?>> sorted(Set<?> choices) {
        List<Enum<?>> all = new ArrayList<>();
        for (Object choice : choices) {
            if (!(choice instanceof Enum<?> known)) {
                throw refused(choice.getClass());
            }
            all.add(known);
        }
        all.sort(Comparator.comparing(Enum::name));
        return all;
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode json = Json.object();
        map.forEach((key, value) -> {
            if (!(key instanceof Enum<?> choice)) {
                throw refused(key.getClass());
            }
            json.set(choice.name(), node(value));
        });
        return json;
    }

    /** What a provider calls itself comes from outside: if it is no code, its fingerprint stands for it. */
    private static String code(String text) {
        return CODE.matcher(text).matches() ? text : "sha256:" + Sha256.of(text).hex();
    }

    private static ProblemException refused(Class<?> type) {
        return new ProblemException(ProblemCode.AUDIT_NOT_WRITTEN, type.getSimpleName());
    }
}
