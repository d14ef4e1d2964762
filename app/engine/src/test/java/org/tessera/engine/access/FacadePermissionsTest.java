package org.tessera.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.readiness.AttestedRow;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.CaseId;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.document.LetterForm;

/** R119, R125: every role reaches what it needs at the façade, and nothing else; each refusal is in the audit. */
class FacadePermissionsTest {
    private static final NoteId NOTE = new NoteId("n-none");
    private static final CaseId CASE = new CaseId("case-none");

    @TempDir
    Path home;

    /** Steps that ask for a permission before they look at what they are given. */
    private static Map<Permission, Map<String, Consumer<DeidentificationEngine>>> steps(NamedPerson by) {
        Map<Permission, Map<String, Consumer<DeidentificationEngine>>> steps = new EnumMap<>(Permission.class);
        add(steps, Permission.NOTES, "worklist", DeidentificationEngine::worklist);
        add(steps, Permission.NOTES, "work", DeidentificationEngine::work);
        add(steps, Permission.NOTES, "add", engine -> engine.add(none()));
        add(steps, Permission.NOTES, "add a document", engine -> engine.addDocument(none()));
        add(steps, Permission.NOTES, "redacted document", engine -> engine.documents().redacted(none(), CASE));
        add(steps, Permission.NOTES, "batch of documents", engine -> engine.documents().batch(none(), false));
        add(steps, Permission.NOTES, "redacted text", engine -> engine.documents().redactedText(none(), CASE));
        add(steps, Permission.NOTES, "formats written", engine -> engine.documents().writes(NoteSource.Format.TEXT));
        add(steps, Permission.EXPORT_TEXT, "letter", engine -> engine.documents().letter(NOTE, LetterForm.PDF));
        add(steps, Permission.NOTES, "keep a document", engine -> engine.documents().keep(NOTE, none()));
        add(steps, Permission.NOTES, "who saw the pictures", engine -> engine.documents().seen(NOTE));
        add(steps, Permission.REVIEW, "pictures seen", engine -> engine.documents().stateSeen(none(), by));
        add(steps, Permission.NOTES, "analyze", engine -> engine.analyze(NOTE));
        add(steps, Permission.NOTES, "tokens", engine -> engine.tokens(CASE));
        add(steps, Permission.NOTES, "read", engine -> engine.read(none(), CASE));
        add(steps, Permission.NOTES, "tokenize", engine -> engine.tokenize(none(), CASE));
        add(steps, Permission.NOTES, "restored", engine -> engine.restored(none()));
        add(steps, Permission.REVIEW, "reanalyze", engine -> engine.reanalyze(none(), none()));
        add(steps, Permission.REVIEW, "keep reanalysis", engine -> engine.keepRebased(none(), by));
        add(steps, Permission.REVIEW, "confirm all", engine -> engine.confirmAll(none()));
        add(steps, Permission.REVIEW, "finish", engine -> engine.finishReview(none(), by, false));
        add(steps, Permission.REVIEW, "mark for two", engine -> engine.readings().mark(NOTE, by));
        add(steps, Permission.REVIEW, "one is enough", engine -> engine.readings().withdraw(NOTE, by));
        add(steps, Permission.REVIEW, "differences", engine -> engine.readings().adjudication(NOTE));
        add(steps, Permission.REVIEW, "keep a ruling", engine -> engine.readings().keep(NOTE, none()));
        add(steps, Permission.REVIEW, "rule", engine -> engine.readings().rule(NOTE, none(), by));
        add(steps, Permission.NOTES, "two readers", engine -> engine.readings().readers(NOTE));
        add(steps, Permission.SEND, "draft", engine -> engine.draft(none(), none(), none()));
        add(steps, Permission.SEND, "prepare", engine -> engine.prepare(none(), "on-device"));
        add(steps, Permission.SEND, "plan", engine -> engine.plan(none(), "on-device", Set.of()));
        add(steps, Permission.SEND, "send", engine -> engine.send(none()));
        add(steps, Permission.SEND, "send a plan", engine -> engine.send(none(), AnswerWatcher.NONE));
        add(steps, Permission.SEND, "follow up", engine -> engine.followUp(none(), none(), new PhiText("?"), by));
        add(steps, Permission.SEND, "reinsert", engine -> engine.reinsert(none(), none()));
        add(steps, Permission.SEND, "validate", engine -> engine.validate(none(), none(), none()));
        add(steps, Permission.SIGN, "sign", engine -> engine.signOff(NOTE, none(), none(), Set.of(), by));
        add(steps, Permission.EXPORT_TEXT, "export", engine -> engine.exporting(NOTE, "clipboard", true, true));
        add(steps, Permission.PURGE, "delete", engine -> engine.delete(NOTE, by));
        add(steps, Permission.AUDIT, "audit", DeidentificationEngine::audit);
        add(steps, Permission.AUDIT, "encounter", engine -> engine.encounter(new PhiText("4711")));
        add(steps, Permission.AUDIT, "readiness", engine -> engine.readiness().lines());
        add(steps, Permission.PROVIDERS, "take", engine -> engine.providerDesk().take(none(), "", none()));
        add(steps, Permission.PROVIDERS, "remove", engine -> engine.providerDesk().remove("none"));
        add(steps, Permission.PROVIDERS, "renew", engine -> engine.providerDesk().renew(none(), "", by));
        add(steps, Permission.PROVIDERS, "credential",
                engine -> engine.providerDesk().setCredential("none", new char[1], by));
        add(steps, Permission.PROVIDERS, "certificate",
                engine -> engine.providerDesk().setCertificate("none", new char[1], by));
        add(steps, Permission.PROVIDERS, "fallbacks", engine -> engine.fallbacks().set(List.of(), Set.of(), by));
        add(steps, Permission.PROVIDERS, "standing",
                engine -> engine.organisation().state(HipaaStanding.COVERED_ENTITY, by));
        add(steps, Permission.ALLOW_SENDING, "allow", engine -> engine.sending().allow(true, by));
        add(steps, Permission.ALLOW_SENDING, "vendors", engine -> engine.sending().allowVendors(true, by));
        add(steps, Permission.SITE, "setting", engine -> engine.settings().put(SettingKey.IDLE_MINUTES, "5"));
        add(steps, Permission.SITE, "forget setting", engine -> engine.settings().remove(SettingKey.IDLE_MINUTES));
        add(steps, Permission.SITE, "proxy", engine -> engine.proxy().set(none(), Optional.empty(), by));
        add(steps, Permission.SITE, "no proxy", engine -> engine.proxy().remove(by));
        add(steps, Permission.SITE, "lists", engine -> engine.siteLists().replace("", by));
        add(steps, Permission.SITE, "model", engine -> engine.siteModel().use(Path.of("none"), by));
        add(steps, Permission.SITE, "model off", engine -> engine.siteModel().off(by));
        add(steps, Permission.ACCOUNTS, "add account",
                engine -> engine.accounts().add(new NamedPerson("Somebody Else"), Set.of(Role.REVIEWER), new char[1]));
        add(steps, Permission.ACCOUNTS, "roles",
                engine -> engine.accounts().changeRoles(new AccountName("none"), Set.of(Role.REVIEWER)));
        add(steps, Permission.ACCOUNTS, "deactivate", engine -> engine.accounts().deactivate(new AccountName("none")));
        add(steps, Permission.ACCOUNTS, "reset",
                engine -> engine.accounts().reset(new AccountName("none"), new char[1]));
        add(steps, Permission.ACCOUNTS, "emergency key", engine -> engine.accounts().makeEmergencyKey());
        add(steps, Permission.ACCESS_REVIEW, "reviewed", engine -> engine.accounts().reviewed(by, 0));
        add(steps, Permission.ACCESS_REVIEW, "uses", engine -> engine.emergency().uses());
        add(steps, Permission.ACCESS_REVIEW, "attest", engine -> engine.readiness().attest(AttestedRow.TRAINING, by));
        add(steps, Permission.REVIEW, "sample", engine -> engine.sample().sample());
        add(steps, Permission.REVIEW, "read the sample", engine -> engine.sample().next(by));
        add(steps, Permission.REVIEW, "keep a reading", engine -> engine.sample().keep(NOTE, List.of(), by));
        add(steps, Permission.REVIEW, "edit rates", engine -> engine.quality().days());
        add(steps, Permission.REVIEW, "bulk kinds", engine -> engine.quality().bulkKinds());
        add(steps, Permission.QUALITY, "draw", engine -> engine.sample().draw(1, by));
        add(steps, Permission.QUALITY, "mend", engine -> engine.sample().mend(NOTE, none(), none(), by));
        add(steps, Permission.QUALITY, "allow bulk", engine -> engine.quality().validate(IdentifierKind.PHONE, by));
        add(steps, Permission.QUALITY, "withdraw bulk", engine -> engine.quality().withdraw(IdentifierKind.PHONE, by));
        add(steps, Permission.QUALITY, "export quality", engine -> engine.quality().exporting(false, by));
        add(steps, Permission.QUALITY, "evaluate", engine -> engine.gold().file(Path.of("none"), by, none()));
        return steps;
    }

    private static void add(Map<Permission, Map<String, Consumer<DeidentificationEngine>>> steps, Permission permission,
            String name, Consumer<DeidentificationEngine> step) {
        steps.computeIfAbsent(permission, first -> new LinkedHashMap<>()).put(name, step);
    }

    /** Nothing is looked at before the permission is asked for. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void givesEachRoleWhatItNeedsAndRefusesTheRest(Role role) {
        try (DeidentificationEngine engine = Clinic.in(home).with(role).as(role)) {
            int refused = 0;
            for (Map.Entry<Permission, Map<String, Consumer<DeidentificationEngine>>> group : steps(Clinic.person(role))
                    .entrySet()) {
                boolean mayDo = role.permissions().contains(group.getKey());
                for (Map.Entry<String, Consumer<DeidentificationEngine>> step : group.getValue().entrySet()) {
                    Throwable outcome = catchThrowable(() -> step.getValue().accept(engine));
                    assertThat(isRefusal(outcome)).as("%s: %s", role, step.getKey()).isEqualTo(!mayDo);
                    refused += mayDo ? 0 : 1;
                }
            }
            assertThat(refused).isPositive();
        }
    }

    private static boolean isRefusal(Throwable outcome) {
        return outcome instanceof ProblemException problem && problem.problem() == ProblemCode.NOT_PERMITTED;
    }

    @Test
    void writesEachRefusalIntoTheAuditUnderTheAccountsName() {
        Clinic clinic = Clinic.in(home).with(Role.REVIEWER);
        try (DeidentificationEngine engine = clinic.as(Role.REVIEWER)) {
            assertThat(isRefusal(catchThrowable(() -> engine.accounts().list()))).isTrue();
            assertThat(isRefusal(catchThrowable(() -> engine.sending().allow(true, Clinic.person(Role.REVIEWER)))))
                    .isTrue();
        }
        try (DeidentificationEngine engine = clinic.founder()) {
            assertThat(engine.audit().find(AuditQuery.ALL.ofCodes(Set.of("access-refused")))).hasSize(2)
                    .allMatch(row -> row.event().contains("\"user\":\"sample.reviewer\""));
        }
    }

    @Test
    void letsNobodyActUnderAnotherName() {
        try (DeidentificationEngine engine = Clinic.in(home).founder()) {
            NamedPerson other = new NamedPerson("Another Person");
            for (Consumer<DeidentificationEngine> step : List.<Consumer<DeidentificationEngine>>of(
                    open -> open.finishReview(none(), other, false),
                    open -> open.signOff(NOTE, none(), none(), Set.of(), other),
                    open -> open.sending().allow(false, other), open -> open.delete(NOTE, other),
                    open -> open.accounts().reviewed(other, 0))) {
                assertThat(catchThrowable(() -> step.accept(engine))).isInstanceOfSatisfying(ProblemException.class,
                        problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.NOT_YOUR_NAME));
            }
            assertThat(engine.audit().find(AuditQuery.ALL.ofCodes(Set.of("access-refused")))).hasSize(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsEverybodyStopSending(Role role) {
        try (DeidentificationEngine engine = Clinic.in(home).with(role).as(role)) {
            engine.sending().allow(false, Clinic.person(role));
            assertThat(engine.sending().isAllowed()).isFalse();
        }
    }
}
