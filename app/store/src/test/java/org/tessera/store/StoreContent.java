package org.tessera.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.access.Account;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.digest.Sha256;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.reading.Turn;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.work.WorkSummary;

/** What a store of invented people holds, as lines that stay the same from version to version. */
final class StoreContent {
    private final Store store;
    private final List<String> lines = new ArrayList<>();

    private StoreContent(Store store) {
        this.store = store;
    }

    /** Notes with all work on them, tokens, settings, secrets, profiles, accounts. */
    static List<String> of(Store store) {
        StoreContent content = new StoreContent(store);
        store.worklist().list().stream().sorted(Comparator.comparing(line -> line.id().value())).forEach(content::note);
        content.house();
        return List.copyOf(content.lines);
    }

    /** The rows of the audit up to a number. */
    static List<String> audit(Store store, long last) {
        return store.audit()
                .read(1, (int) last)
                .stream()
                .map((AuditEntry row) -> row.number() + " " + row.at() + " " + row.code() + " " + row.event() + " "
                        + row.hash().hex())
                .toList();
    }

    private void add(String what, Object value) {
        lines.add(what + " = " + value.toString().replace("\r", "\\r").replace("\n", "\\n"));
    }

    private void note(WorkSummary line) {
        NoteId id = line.id();
        String name = id.value() + " ";
        ClinicalNote source = store.work().source(id);
        add(name + "case", line.caseId().value() + " " + line.step() + " " + line.format() + " " + line.createdAt());
        add(name + "source", source.text().reveal());
        add(name + "label", source.source().label().reveal());
        add(name + "headline", line.headline().title().reveal());
        store.work().review(id).ifPresent(review -> add(name + "review", review.spans().size() + " " + review.steps()));
        store.work().reviewed(id).ifPresent(reviewed -> add(name + "reviewed", reviewed.spans().size()));
        add(name + "versions", store.work().versions(id).size());
        store.work().prompt(id).ifPresent(prompt -> add(name + "prompt", prompt));
        store.work()
                .answer(id)
                .ifPresent(answer -> add(name + "answer",
                        answer.response().text().value() + " " + answer.profile() + " " + answer.requestHash().hex()));
        store.work().draft(id).ifPresent(draft -> add(name + "draft", draft.text().reveal()));
        store.work()
                .signed(id)
                .forEach(signed -> add(name + "signed", signed.text().reveal() + " " + signed.signOff().signer().name()
                        + " " + signed.signOff().document().hex()));
        store.documents()
                .document(id)
                .ifPresent(document -> add(name + "document", Sha256.of(document.reveal()).hex()));
        store.shifts().find(line.caseId()).ifPresent(shift -> add(name + "shift", shift.days()));
        store.readings().of(id).ifPresent(reading -> {
            add(name + "first", store.readings().session(id, Turn.FIRST).steps());
            add(name + "second", store.readings().session(id, Turn.SECOND).steps());
        });
        for (TokenEntry entry : store.vault().load(line.caseId()).entries()) {
            add(name + "token", entry.token().text() + " " + entry.value().reveal() + " " + entry.kind());
        }
    }

    private void house() {
        for (SettingKey key : List.of(SettingKey.THEME, SettingKey.IDLE_MINUTES, SettingKey.USER_NAME)) {
            add("setting " + key.name(), store.settings().get(key).orElse("-"));
        }
        store.secrets()
                .names()
                .forEach(name -> add("secret " + name, new String(store.secrets().get(name).orElseThrow())));
        store.profiles().names().forEach(name -> add("profile " + name, store.profiles().get(name).orElseThrow()));
        store.accounts()
                .list()
                .stream()
                .map((Account account) -> account.name().value() + " " + account.person().name() + " "
                        + account.roles().stream().sorted().toList() + " " + account.active())
                .sorted()
                .forEach(account -> add("account", account));
    }
}
