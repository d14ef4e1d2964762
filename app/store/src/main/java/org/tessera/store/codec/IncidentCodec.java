package org.tessera.store.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.incident.BreachDuty;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentState;
import org.tessera.core.incident.IncidentStep;
import org.tessera.core.incident.RiskAssessment;
import org.tessera.core.incident.RiskFactor;
import org.tessera.core.incident.RiskGrade;
import org.tessera.core.incident.RiskJudgement;
import org.tessera.core.incident.WhatLeft;
import org.tessera.core.review.NamedPerson;

/** An incident. */
public final class IncidentCodec {
    private IncidentCodec() {}

    /** The incident as JSON. */
    public static ObjectNode write(Incident incident) {
        ObjectNode json = Json.object().put("id", incident.id()).put("side", incident.side().name());
        incident.left().ifPresent(left -> json.set("left", write(left)));
        incident.people().ifPresent(people -> json.put("people", people));
        incident.assessment().ifPresent(assessment -> json.set("assessment", write(assessment)));
        json.set("told", map(incident.told(), day -> Json.object().put("day", day.toEpochDay())));
        json.set("steps",
                Json.array(incident.steps(),
                        step -> Json.object()
                                .put("state", step.state().name())
                                .put("by", step.by().name())
                                .put("at", step.at().toString())
                                .put("words", step.words().reveal())));
        return json;
    }

    private static ObjectNode write(WhatLeft left) {
        ObjectNode json = Json.object()
                .put("row", left.row())
                .put("note", left.note())
                .put("bytes", left.bytes())
                .put("tokens", left.tokens())
                .put("recipient", left.recipient())
                .put("destination", left.destination())
                .put("at", left.at().toString())
                .put("by", left.by())
                .put("identifying", left.identifying())
                .put("answered", left.answered());
        json.set("kinds", map(left.kinds(), count -> Json.object().put("count", count)));
        return json;
    }

    private static ObjectNode write(RiskAssessment assessment) {
        ObjectNode json = Json.object().put("by", assessment.by().name()).put("at", assessment.at().toString());
        json.set("judgements",
                map(assessment.judgements(),
                        judgement -> Json.object()
                                .put("grade", judgement.grade().name())
                                .put("words", judgement.words().reveal())));
        return json;
    }

    private static <E extends Enum<E>, V> ObjectNode map(Map<E, V> map, Function<V, JsonNode> writer) {
        ObjectNode json = Json.object();
        map.forEach((key, value) -> json.set(key.name(), writer.apply(value)));
        return json;
    }

    /** The incident. */
    public static Incident read(Fields json) {
        return Fields.checked(() -> new Incident(json.text("id"), json.choice("side", BreachSide.class),
                json.node().has("left") ? Optional.of(left(json.object("left"))) : Optional.empty(),
                json.maybeNumber("people").stream().boxed().findFirst(),
                json.node().has("assessment") ? Optional.of(assessment(json.object("assessment"))) : Optional.empty(),
                map(json.object("told"), BreachDuty.Kind.class, day -> LocalDate.ofEpochDay(day.longNumber("day"))),
                json.list("steps", IncidentCodec::step)));
    }

    private static IncidentStep step(Fields json) {
        return new IncidentStep(json.choice("state", IncidentState.class), new NamedPerson(json.text("by")),
                json.time("at"), json.phi("words"));
    }

    private static WhatLeft left(Fields json) {
        return new WhatLeft(json.longNumber("row"), json.text("note"), json.number("bytes"), json.number("tokens"),
                map(json.object("kinds"), IdentifierType.class, count -> count.number("count")), json.text("recipient"),
                json.text("destination"), json.time("at"), json.text("by"), json.truth("identifying"),
                json.truth("answered"));
    }

    private static RiskAssessment assessment(Fields json) {
        return new RiskAssessment(new NamedPerson(json.text("by")), json.time("at"), map(json.object("judgements"),
                RiskFactor.class,
                judgement -> new RiskJudgement(judgement.choice("grade", RiskGrade.class), judgement.phi("words"))));
    }

    private static <E extends Enum<E>, V> Map<E, V> map(Fields json, Class<E> keys, Function<Fields, V> reader) {
        Map<E, V> map = new EnumMap<>(keys);
        Iterator<String> names = json.node().fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            map.put(Enum.valueOf(keys, name), reader.apply(json.object(name)));
        }
        return map;
    }
}
