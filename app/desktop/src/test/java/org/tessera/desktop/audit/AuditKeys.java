package org.tessera.desktop.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.audit.QualityEvent;
import org.tessera.core.audit.DocumentEvent;
import org.tessera.core.audit.ReadingEvent;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.IncidentState;

/** The keys of the words that the Audit screen builds from the events that there are. */
public final class AuditKeys {
    private AuditKeys() {}

    /** All of them. */
    public static Stream<String> all() {
        Stream<String> sorts = codes().stream().map(code -> "audit.event." + code.replace('-', '_'));
        Stream<String> fields = Stream
                .concat(Stream.of("user"),
                        events().flatMap(event -> Arrays.stream(event.getRecordComponents()))
                                .map(RecordComponent::getName))
                .map(AuditWords::keyOf);
        Stream<String> groups = Arrays.stream(AuditSort.Group.values()).map(AuditSort.Group::messageKey);
        Stream<String> asked = Stream.of("encounter", "work", "user", "provider", "from", "to")
                .flatMap(name -> Stream.of("audit.filter." + name, "audit.filter." + name + ".prompt"));
        Stream<String> forms = Arrays.stream(AuditForm.values()).map(form -> "audit.form." + form.id());
        Stream<String> sides = names("audit.incident.side.", BreachSide.values());
        Stream<String> states = names("audit.incident.state.", IncidentState.values());
        return Stream.of(sorts, fields, groups, asked, forms, sides, states).flatMap(keys -> keys);
    }

    private static Stream<String> names(String room, Enum<?>[] choices) {
        return Arrays.stream(choices).map(choice -> room + choice.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<Class<?>> events() {
        return List
                .of(AuditEvent.OfWork.class, AccessEvent.class, KeepingEvent.class, QualityEvent.class,
                        ReadingEvent.class, DocumentEvent.class)
                .stream()
                .flatMap(sort -> Arrays.stream(sort.getPermittedSubclasses()));
    }

    /** The codes of all events: {@code PromptSent} is {@code prompt-sent}. */
    static Set<String> codes() {
        return events().map(event -> event.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
