package org.tessera.desktop.compose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSection;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.work.PromptChoice;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.desktop.workspace.Answer;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.assets.TemplateShelf;

/** Brings what was stored of a note behind its review back on the table. It waits for disk and detectors. */
final class StoredWork {
    private final DeidentificationEngine engine;
    private final TemplateShelf templates;

    /** What was found: the prompt as it was chosen or is suggested, and the answer to it if one is stored. */
    record Found(PromptState state, Optional<Answer> answer) {}

    StoredWork(DeidentificationEngine engine, TemplateShelf templates) {
        this.engine = engine;
        this.templates = templates;
    }

    Found find(CaseId caseId, ReviewedNote reviewed, TokenMap shown) {
        NoteId id = reviewed.note().note().id();
        TokenizedNote note = engine.tokenize(reviewed, caseId, shown);
        List<ProviderProfile> profiles = engine.profiles();
        Optional<PromptChoice> kept = engine.work().prompt(id);
        PromptTemplate template = kept.flatMap(choice -> template(choice.template()))
                .orElseGet(() -> templates.all().getFirst());
        ProviderProfile profile = kept.flatMap(choice -> profile(profiles, choice.profile()))
                .orElseGet(profiles::getFirst);
        SectionChoice suggested = SectionChoice.suggested(template, reviewed.note().note().text());
        SectionChoice choice = kept.map(before -> again(suggested, before)).orElse(suggested);
        PromptState state = new PromptState(note, profiles, template, profile, choice, Set.of(), Optional.empty(),
                PromptState.Activity.PREPARING);
        return new Found(state, engine.work().answer(id).map(received -> resume(state, received)));
    }

    private Optional<PromptTemplate> template(String id) {
        return templates.all().stream().filter(template -> template.id().equals(id)).findFirst();
    }

    private static Optional<ProviderProfile> profile(List<ProviderProfile> profiles, String name) {
        return profiles.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    private static SectionChoice again(SectionChoice now, PromptChoice before) {
        List<NoteSection> included = now.sections()
                .stream()
                .filter(section -> before.sections().contains(section.range()))
                .toList();
        return new SectionChoice(now.sections(), included);
    }

    private Answer resume(PromptState state, ReceivedAnswer received) {
        NoteId id = state.note().source().note().note().id();
        Answer fresh = read(engine.draft(state.template(), state.note(), state.choice()), received);
        Optional<LetterDraft> left = engine.work().draft(id);
        List<SignedDocument> signed = engine.work().signed(id);
        Optional<SignedDocument> last = signed.isEmpty() ? Optional.empty() : Optional.of(signed.getLast());
        return left.map(draft -> fresh.resumed(draft, last)).orElse(fresh);
    }

    /** Rooms 9 and 10: an answer with the real values in it, and what was found in it. */
    Answer read(PromptDraft draft, ReceivedAnswer received) {
        ReinsertedDocument document = engine.reinsert(draft, received.response());
        return Answer.fresh(received, profile(engine.profiles(), received.profile()), draft, document,
                engine.validate(draft, received.response(), document));
    }
}
