package org.tessera.core.incident;

import java.time.LocalDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * An incident as it is known now. What is done gives a new value; what cannot be done yet is
 * {@link ProblemCode#INCIDENT_STEP_REFUSED}.
 *
 * @param id 8 lower-case hexadecimal digits, drawn at random
 * @param side whose breach it is
 * @param left what left, if it was opened from a row of the audit
 * @param people how many are affected; empty while unknown
 * @param assessment of the four factors
 * @param told when a duty was done
 * @param steps what was done, the opening first; its time is the discovery
 */
public record Incident(String id, BreachSide side, Optional<WhatLeft> left, Optional<Integer> people,
        Optional<RiskAssessment> assessment, Map<BreachDuty.Kind, LocalDate> told, List<IncidentStep> steps) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");

    /** @throws IllegalArgumentException if the id is of another form, or it was never opened */
    public Incident {
        told = Map.copyOf(told);
        steps = List.copyOf(steps);
        if (!ID.matcher(id).matches() || steps.isEmpty() || people.filter(count -> count < 0).isPresent()) {
            throw new IllegalArgumentException("an incident has an id and was opened");
        }
    }

    /** An incident that was just discovered. */
    public static Incident opened(String id, BreachSide side, Optional<WhatLeft> left, IncidentStep opening) {
        return new Incident(id, side, left, Optional.empty(), Optional.empty(), Map.of(), List.of(opening));
    }

    /** How far its handling is. */
    public IncidentState state() {
        return steps.getLast().state();
    }

    /** The day of the discovery where the workstation stands, from which days are counted: 164.404(a)(2). */
    public LocalDate discovered() {
        return day(steps.getFirst().at());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    /** Whether others have to be told: presumed until four low grades say otherwise. */
    public boolean isBreach() {
        return assessment.map(RiskAssessment::isBreach).orElse(true);
    }

    /** Who has to be told by when; nobody if it is no breach. */
    public List<BreachDuty> duties() {
        return isBreach() ? BreachDuties.of(discovered(), side, people, told) : List.of();
    }

    /** After the way was closed. */
    public Incident contained(IncidentStep step) {
        require(state() == IncidentState.OPEN, "contained");
        return with(step);
    }

    /** After the four factors were judged, or judged anew. */
    public Incident assessed(RiskAssessment judged, Optional<Integer> count, IncidentStep step) {
        require(state() != IncidentState.CLOSED, "assessed");
        return new Incident(id, side, left, count, Optional.of(judged), told, added(step));
    }

    /**
     * After somebody was told, once, between the discovery and the day of the step. When nobody is left the state is
     * {@link IncidentState#NOTIFIED}.
     */
    public Incident notified(BreachDuty.Kind kind, LocalDate day, IncidentStep step) {
        boolean due = duties().stream().anyMatch(duty -> duty.kind() == kind);
        require(assessment.isPresent() && due && state() != IncidentState.CLOSED, "notified");
        require(!told.containsKey(kind), "notified before");
        require(!day.isBefore(discovered()) && !day.isAfter(day(step.at())), "day");
        Map<BreachDuty.Kind, LocalDate> now = new EnumMap<>(BreachDuty.Kind.class);
        now.putAll(told);
        now.put(kind, day);
        Incident after = new Incident(id, side, left, people, assessment, now, steps);
        IncidentState state = after.nobodyLeft() ? IncidentState.NOTIFIED : IncidentState.ASSESSED;
        return after.with(new IncidentStep(state, step.by(), step.at(), step.words()));
    }

    /** After everything was done. */
    public Incident closed(IncidentStep step) {
        require(assessment.isPresent() && nobodyLeft() && state() != IncidentState.CLOSED, "closed");
        return with(step);
    }

    private boolean nobodyLeft() {
        return duties().stream().allMatch(duty -> duty.done().isPresent());
    }

    private Incident with(IncidentStep step) {
        return new Incident(id, side, left, people, assessment, told, added(step));
    }

    private List<IncidentStep> added(IncidentStep step) {
        List<IncidentStep> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    private static void require(boolean possible, String step) {
        if (!possible) {
            throw new ProblemException(ProblemCode.INCIDENT_STEP_REFUSED, step);
        }
    }
}
