package org.tessera.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tessera.core.access.Permission;
import org.tessera.engine.access.Authority;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.incident.BreachDuty;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentShelf;
import org.tessera.core.incident.IncidentState;
import org.tessera.core.incident.IncidentStep;
import org.tessera.core.incident.RiskAssessment;
import org.tessera.core.incident.RiskFactor;
import org.tessera.core.incident.RiskGrade;
import org.tessera.core.incident.RiskJudgement;
import org.tessera.core.incident.WhatLeft;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.incident.IncidentReport;

/** Opens incidents and keeps what is done about them. The audit is written first; it holds ids and states, no words. */
public final class IncidentDesk {
    private static final int ID_BYTES = 4;

    private final IncidentShelf shelf;
    private final AuditLog audit;
    private final Authority authority;
    private final SendingSwitch sending;
    private final Clock clock;
    private final Random random;

    IncidentDesk(IncidentShelf shelf, AuditLog audit, Authority authority, SendingSwitch sending, Clock clock,
            Random random) {
        this.shelf = shelf;
        this.audit = audit;
        this.authority = authority;
        this.sending = sending;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Opens an incident, in one step from what left by a row of the audit.
     *
     * @param row a prompt, an answer or an export; empty if the audit does not know of it
     * @param words what happened, as typed
     * @param stopSending whether all sending is stopped first
     * @throws ProblemException {@link ProblemCode#AUDIT_ROW_UNFIT} if nothing left by that row
     */
    public Incident open(Optional<Long> row, BreachSide side, NamedPerson by, PhiText words, boolean stopSending) {
        authority.require(Permission.INCIDENTS, by);
        if (stopSending) {
            sending.allow(false, by);
        }
        Optional<WhatLeft> left = row.map(new SentFacts(audit)::of);
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Incident incident = Incident.opened(HexFormat.of().formatHex(id), side, left,
                step(IncidentState.OPEN, by, words));
        audit.append(new KeepingEvent.IncidentOpened(by, incident.id(), row));
        shelf.keep(incident);
        return incident;
    }

    /** All, the newest first. */
    public List<Incident> list() {
        authority.require(Permission.INCIDENTS);
        return shelf.list();
    }

    /**
     * One of them.
     *
     * @throws ProblemException {@link ProblemCode#INCIDENT_UNKNOWN}
     */
    public Incident get(String id) {
        authority.require(Permission.INCIDENTS);
        return shelf.find(id).orElseThrow(() -> new ProblemException(ProblemCode.INCIDENT_UNKNOWN));
    }

    /** Records how the way was closed. */
    public Incident contain(String id, NamedPerson by, PhiText words) {
        return keep(by, get(id).contained(step(IncidentState.CONTAINED, by, words)));
    }

    /** Records the assessment of the four factors, and how many people are affected if that is known. */
    public Incident assess(String id, NamedPerson by, Map<RiskFactor, RiskJudgement> judgements,
            Optional<Integer> people) {
        RiskAssessment assessment = new RiskAssessment(by, clock.instant(), judgements);
        return keep(by, get(id).assessed(assessment, people, step(IncidentState.ASSESSED, by, PhiText.EMPTY)));
    }

    /** Records that somebody was told. */
    public Incident notified(String id, BreachDuty.Kind kind, LocalDate day, NamedPerson by, PhiText words) {
        return keep(by, get(id).notified(kind, day, step(IncidentState.NOTIFIED, by, words)));
    }

    /** Closes it. */
    public Incident close(String id, NamedPerson by, PhiText words) {
        return keep(by, get(id).closed(step(IncidentState.CLOSED, by, words)));
    }

    /**
     * Writes its report to a file, whole or not at all: JSON if the file's name ends so, else Markdown.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public void report(String id, NamedPerson by, Path file) {
        Incident incident = get(id);
        IncidentReport report = new IncidentReport(incident, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        authority.requireOwnName(Permission.INCIDENTS, by);
        audit.append(new KeepingEvent.IncidentExported(by, id));
        boolean json = file.toString().endsWith(".json");
        WholeFile.write(file, out -> out.append(json ? report.json() : report.markdown()));
    }

    private IncidentStep step(IncidentState state, NamedPerson by, PhiText words) {
        return new IncidentStep(state, by, clock.instant(), words);
    }

    /** How the factors were judged, without the words. */
    private static Map<RiskFactor, RiskGrade> grades(Incident incident) {
        Map<RiskFactor, RiskGrade> grades = new EnumMap<>(RiskFactor.class);
        incident.assessment()
                .ifPresent(assessment -> assessment.judgements()
                        .forEach((factor, judgement) -> grades.put(factor, judgement.grade())));
        return grades;
    }

    private Incident keep(NamedPerson by, Incident incident) {
        authority.requireOwnName(Permission.INCIDENTS, by);
        String facts = "%s %s %s %s %s %d".formatted(incident.id(), incident.state(), incident.people(),
                new TreeMap<>(incident.told()), grades(incident), incident.steps().size());
        audit.append(new KeepingEvent.IncidentChanged(by, incident.id(), incident.state().name(), Sha256.of(facts)));
        shelf.keep(incident);
        return incident;
    }
}
