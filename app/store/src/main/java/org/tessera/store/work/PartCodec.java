package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.Readers;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.work.AnswerTrace;
import org.tessera.core.work.Headline;
import org.tessera.core.work.LetterDraft;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.work.PromptChoice;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.FindingCodec;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.ResponseCodec;

/** The smaller parts of a note as JSON. */
final class PartCodec {
    private PartCodec() {}

    /** What stands in the headline part. */
    record Listed(Headline headline, Optional<NamedPerson> with) {}

    static ObjectNode write(Listed listed) {
        ObjectNode json = Json.object().put("title", listed.headline().title().reveal());
        listed.headline().patient().ifPresent(patient -> json.put("patient", patient.reveal()));
        listed.with().ifPresent(person -> json.put("with", person.name()));
        return json;
    }

    static Listed listed(Fields json) {
        return new Listed(new Headline(json.maybeText("patient").map(PhiText::new), json.phi("title")),
                json.maybeText("with").map(PartCodec::person));
    }

    static ObjectNode write(PicturesSeen seen) {
        return Json.object().put("by", seen.by().name()).put("at", seen.at().toString());
    }

    static PicturesSeen seen(Fields json) {
        return new PicturesSeen(person(json.text("by")), json.time("at"));
    }

    static ObjectNode write(ReviewStatus.Reviewed statement) {
        ObjectNode json = Json.object()
                .put("reviewer", statement.reviewer().name())
                .put("at", statement.at().toString());
        statement.readers().ifPresent(two -> json.put("first", two.first().name()).put("second", two.second().name()));
        return json;
    }

    static ReviewStatus.Reviewed statement(Fields json) {
        Optional<Readers> readers = json.maybeText("first")
                .map(first -> new Readers(person(first), person(json.text("second"))));
        return new ReviewStatus.Reviewed(person(json.text("reviewer")), json.time("at"), readers);
    }

    static ObjectNode write(PromptChoice choice) {
        ObjectNode json = Json.object().put("template", choice.template()).put("profile", choice.profile());
        json.set("sections", Json.array(choice.sections(), Json::span));
        json.put("labels", choice.labels().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
        return json;
    }

    static PromptChoice choice(Fields json) {
        return new PromptChoice(json.text("template"), json.text("profile"), json.spans("sections"),
                labels(json.maybeText("labels").orElse("")));
    }

    /** A choice that was kept before notes had labels has none. */
    private static Set<SensitivityLabel> labels(String names) {
        return Fields.checked(() -> Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(SensitivityLabel::valueOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    static ObjectNode write(ReceivedAnswer answer) {
        ObjectNode json = Json.object()
                .put("profile", answer.profile())
                .put("request", answer.requestHash().hex())
                .put("sent", answer.sentAt().toString());
        json.set("response", ResponseCodec.write(answer.response()));
        return json;
    }

    static ReceivedAnswer answer(Fields json) {
        Sha256 request = Fields.checked(() -> new Sha256(json.text("request")));
        return new ReceivedAnswer(ResponseCodec.read(json.object("response")), json.text("profile"), request,
                json.time("sent"));
    }

    static ObjectNode write(LetterDraft draft) {
        ObjectNode json = Json.object().put("text", draft.text().reveal()).put("open", draft.open());
        json.set("settled", Json.array(draft.settled(), FindingCodec::write));
        return json;
    }

    static LetterDraft draft(Fields json) {
        return new LetterDraft(json.phi("text"), json.list("settled", FindingCodec::read), json.number("open"));
    }

    static ObjectNode write(AnswerTrace trace) {
        return Json.object()
                .put("profile", trace.profile())
                .put("request", trace.request().hex())
                .put("response", trace.response().hex())
                .put("sent", trace.sentAt().toString());
    }

    static AnswerTrace trace(Fields json) {
        return Fields.checked(() -> new AnswerTrace(json.text("profile"), new Sha256(json.text("request")),
                new Sha256(json.text("response")), json.time("sent")));
    }

    static NamedPerson person(String name) {
        return Fields.checked(() -> new NamedPerson(name));
    }
}
