package org.tessera.engine.incident;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.incident.BreachDuty;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentStep;
import org.tessera.core.incident.RiskAssessment;
import org.tessera.core.incident.RiskFactor;
import org.tessera.core.incident.RiskJudgement;
import org.tessera.core.incident.WhatLeft;
import org.tessera.formats.json.Json;

/** The report of an incident, with the words that people typed: confidential. */
public final class IncidentReport {
    private final Incident incident;
    private final LocalDate today;

    /** A report as of a day. */
    public IncidentReport(Incident incident, LocalDate today) {
        this.incident = incident;
        this.today = today;
    }

    /** For people. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# Incident ").append(incident.id())
                .append("\n\nConfidential. Tessera records what people state; it gives no legal advice.\n\n");
        text.append("- State: ").append(incident.state()).append("\n- Discovered: ").append(incident.discovered());
        text.append("\n- Whose breach: ").append(incident.side()).append("\n- People affected: ");
        text.append(incident.people().map(String::valueOf).orElse("unknown, counted as 500 or more")).append('\n');
        incident.left().ifPresent(left -> text.append("\n## What left\n\n").append(left(left)));
        text.append("\n## Risk assessment (45 CFR 164.402(2))\n\n");
        text.append(incident.assessment().map(IncidentReport::assessment).orElse("Not made: a breach is presumed.\n"));
        text.append("\n## Who has to be told\n\n").append(duties(incident.duties()));
        text.append("\n## What was done\n\n");
        incident.steps().forEach(step -> text.append(line(step)));
        return text.toString();
    }

    private static String left(WhatLeft left) {
        String kinds = new TreeMap<>(left.kinds()).entrySet()
                .stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return "- Audit entry: %d, note %s\n- When, by whom: %s, %s\n- To whom: %s %s\n- Size: %d bytes, %d tokens\n- Identifiers: %s\n- Identifiers in the note by kind: %s\n- An answer came: %s\n"
                .formatted(left.row(), left.note(), left.at(), plain(left.by()), plain(left.recipient()),
                        plain(left.destination()), left.bytes(), left.tokens(),
                        left.identifying() ? "left with the text" : "replaced by tokens, as far as they were found",
                        kinds.isEmpty() ? "not known" : kinds, left.answered() ? "yes" : "no");
    }

    private static String assessment(RiskAssessment assessment) {
        StringBuilder text = new StringBuilder();
        for (RiskFactor factor : RiskFactor.values()) {
            RiskJudgement judgement = assessment.judgements().get(factor);
            if (judgement != null) {
                text.append("- ")
                        .append(factor.title())
                        .append(": **")
                        .append(judgement.grade())
                        .append("** ")
                        .append(plain(judgement.words().reveal()))
                        .append('\n');
            }
        }
        return text.append("\nBy ")
                .append(plain(assessment.by().name()))
                .append(", ")
                .append(assessment.at())
                .append(": ")
                .append(assessment.isBreach() ? "a breach." : "low probability that PHI was compromised.")
                .append('\n')
                .toString();
    }

    private String duties(List<BreachDuty> duties) {
        return duties.isEmpty() ? "Nobody.\n"
                : duties.stream()
                        .map(duty -> "- %s (%s): by %s, %s\n".formatted(duty.kind().title(), duty.kind().source(),
                                duty.due(),
                                duty.done().map(day -> "done " + day).orElse(duty.daysLeft(today) + " days left")))
                        .collect(Collectors.joining());
    }

    private static String line(IncidentStep step) {
        return "- %s %s, %s: %s\n".formatted(step.at(), step.state(), plain(step.by().name()),
                plain(step.words().reveal()));
    }

    /** Typed words on one line, with nothing that Markdown or HTML would take for itself. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1").strip();
    }

    /** For programs. */
    public String json() {
        ObjectNode json = Json.object()
                .put("id", incident.id())
                .put("state", incident.state().name())
                .put("discovered", incident.discovered().toString())
                .put("side", incident.side().name())
                .put("breach", incident.isBreach());
        incident.people().ifPresent(people -> json.put("people", people));
        incident.left().ifPresent(left -> json.set("left", leftJson(left)));
        incident.assessment().ifPresent(assessment -> json.set("assessment", assessmentJson(assessment)));
        ArrayNode duties = json.putArray("duties");
        for (BreachDuty duty : incident.duties()) {
            ObjectNode one = duties.addObject()
                    .put("kind", duty.kind().name())
                    .put("source", duty.kind().source())
                    .put("due", duty.due().toString())
                    .put("days_left", duty.daysLeft(today));
            duty.done().ifPresent(day -> one.put("done", day.toString()));
        }
        ArrayNode steps = json.putArray("steps");
        incident.steps()
                .forEach(step -> steps.addObject()
                        .put("state", step.state().name())
                        .put("by", step.by().name())
                        .put("at", step.at().toString())
                        .put("words", step.words().reveal()));
        return Json.writePretty(json) + "\n";
    }

    private static ObjectNode leftJson(WhatLeft left) {
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
        ObjectNode kinds = json.putObject("kinds");
        for (Map.Entry<IdentifierType, Integer> kind : new TreeMap<>(left.kinds()).entrySet()) {
            kinds.put(kind.getKey().name(), kind.getValue());
        }
        return json;
    }

    private static ObjectNode assessmentJson(RiskAssessment assessment) {
        ObjectNode json = Json.object().put("by", assessment.by().name()).put("at", assessment.at().toString());
        ObjectNode factors = json.putObject("factors");
        new TreeMap<>(assessment.judgements()).forEach((factor, judgement) -> factors.putObject(factor.name())
                .put("grade", judgement.grade().name())
                .put("words", judgement.words().reveal()));
        return json;
    }
}
