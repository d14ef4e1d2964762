package org.tessera.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.access.Role;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.incident.BreachSide;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.WhatLeft;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.audit.AuditFilter.Flaw;
import org.tessera.desktop.audit.AuditState.Asking;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.workspace.Sending;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.AuditTrail;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

class AuditViewModelTest {
    private static final NamedPerson DANA = new NamedPerson("Dana Okafor");
    private static final NoteId NOTE = new NoteId("note-7");

    @TempDir
    Path folder;

    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of());
    private final Workspace workspace = new Workspace(new User(DANA, Set.of(Role.values())));
    private final AuditViewModel model = new AuditViewModel(engine, ImmediateWork.background(), workspace);

    @AfterEach
    void close() {
        engine.close();
    }

    private AuditState state() {
        return model.stateProperty().get();
    }

    private List<String> codes() {
        return state().page().rows().stream().map(AuditEntry::code).toList();
    }

    private void exports(int times) {
        for (int time = 0; time < times; time++) {
            engine.exporting(NOTE, "clipboard", true, true);
        }
    }

    private static AuditFilter typed(String work, String from) {
        return new AuditFilter(Optional.empty(), "", "", work, PhiText.EMPTY, from, "");
    }

    @Test
    void pagesGoFromTheNewestToTheFirstWithoutAGap() {
        exports(2 * AuditViewModel.PAGE);
        model.load();
        assertThat(state().page().rows()).hasSize(AuditViewModel.PAGE);
        assertThat(state().page().more()).isTrue();
        model.older();
        model.older();
        long total = state().page().total();
        assertThat(state().page().more()).isFalse();
        assertThat(state().page().rows()).extracting(AuditEntry::number)
                .hasSize((int) total)
                .startsWith(total)
                .endsWith(1L);
        model.older();
        assertThat(state().page().rows()).hasSize((int) total);
    }

    @Test
    void aRareSortIsFoundBehindManyRows() {
        engine.sending().allow(false, DANA);
        exports(3 * AuditViewModel.PAGE);
        model.find(AuditFilter.ALL.of(Optional.of(AuditSort.Group.SITE)));
        assertThat(codes()).containsExactly("sending-switched");
        assertThat(state().page().more()).isFalse();
    }

    @Test
    void rowsAreAskedForByNoteAndByDay() {
        exports(2);
        engine.sending().allow(false, DANA);
        model.find(typed("note-7", ""));
        assertThat(codes()).containsExactly("text-exported", "text-exported");
        model.find(typed("note-8", ""));
        assertThat(codes()).isEmpty();
        model.find(typed("", "2999-01-01"));
        assertThat(codes()).isEmpty();
        model.find(typed("", "2020-01-01"));
        assertThat(codes()).contains("sending-switched");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsAsked() {
        exports(1);
        model.load();
        model.find(typed("Note 7", "yesterday"));
        assertThat(state().filter().flaws()).containsExactlyInAnyOrder(Flaw.WORK, Flaw.FROM);
        assertThat(codes()).as("the rows before stay").isNotEmpty();
    }

    @Test
    void theChainIsCheckedAndWrittenToAFileThatCanBeChecked() {
        exports(1);
        model.verify();
        assertThat(state().check().result()).containsInstanceOf(AuditVerification.Intact.class);
        model.find(typed("note-7", ""));
        Path signed = folder.resolve("audit.jsonl");
        model.export(AuditForm.JSONL, signed);
        assertThat(state().problem()).isEmpty();
        assertThat(AuditTrail.verifyFile(signed).verification()).isInstanceOf(AuditVerification.Intact.class);
        Path part = folder.resolve("audit.csv");
        model.export(AuditForm.CSV, part);
        assertThat(part).content().contains("text-exported").doesNotContain("audit-exported");
        model.export(AuditForm.CSV, folder.resolve("missing").resolve("audit.csv"));
        assertThat(state().problem()).isPresent();
        assertThat(Files.exists(folder.resolve("missing"))).isFalse();
    }

    @Test
    void anIncidentBeginsWithTheRowByWhichSomethingLeft() {
        exports(1);
        workspace.sendingProperty().set(Sending.ON);
        model.load();
        AuditEntry left = state().page().rows().getFirst();
        model.choose(state().page().rows().getLast());
        model.ask(Asking.INCIDENT);
        assertThat(state().asking()).as("nothing left by that row").isEqualTo(Asking.NOTHING);
        model.choose(left);
        model.ask(Asking.INCIDENT);
        assertThat(state().asking()).isEqualTo(Asking.INCIDENT);
        model.openIncident(BreachSide.OURS, "went to the wrong printer", true);
        assertThat(state().asking()).isEqualTo(Asking.INCIDENTS);
        assertThat(state().incidents()).singleElement()
                .satisfies(incident -> assertThat(incident.left()).map(WhatLeft::row).contains(left.number()))
                .extracting(Incident::isBreach)
                .isEqualTo(true);
        assertThat(engine.sending().isAllowed()).isFalse();
        assertThat(workspace.sendingProperty().get()).isEqualTo(Sending.STOPPED);
    }
}
