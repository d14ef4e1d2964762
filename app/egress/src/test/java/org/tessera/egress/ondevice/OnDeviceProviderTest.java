package org.tessera.egress.ondevice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.validate.ResponseValidator;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMention;
import org.tessera.testkit.llm.FakeLlmProvider;
import org.tessera.testkit.prompt.Drafts;
import org.tessera.testkit.prompt.Templates;

class OnDeviceProviderTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORT_ENOUGH = 32;

    static Stream<String> notes() {
        return Samples.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void saysWhatItIsAndFollowsTheHeadings(String note) {
        List<String> lines = Samples.summary(Samples.marked(note)).lines().toList();
        List<String> headings = Templates.referral().headings();
        assertThat(lines.getFirst()).isEqualTo("On-device draft, no language model");
        assertThat(lines.stream()
                .filter(line -> line.endsWith(":"))
                .map(line -> line.substring(0, line.length() - 1))
                .filter(headings::contains)).containsExactlyElementsOf(headings);
        assertThat(lines.stream().filter(line -> line.startsWith("- ")).count()).isLessThan(SHORT_ENOUGH);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void usesNoTokenThatWasNotSent(String note) {
        Drafts.Prepared prepared = Drafts.of(Samples.marked(note));
        String text = Samples.provider().complete(Samples.approved(prepared)).text().value();
        Set<Token> used = TokenFormat.exact(text).stream().map(TokenMention.Exact::token).collect(Collectors.toSet());
        assertThat(prepared.draft().tokens()).containsAll(used);
        assertThat(TokenFormat.scan(text)).allMatch(TokenMention.Exact.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void everyPassageStandsInTheNoteWordForWord(String note) {
        String sent = Drafts.of(Samples.marked(note)).draft().noteText().value();
        String onOneLine = sent.replaceAll("\\s+", " ");
        assertThat(PassageReader.read(sent)).isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.quotes())
                        .allSatisfy(quote -> assertThat(onOneLine).contains(quote.text())));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void inventsNoWord(String note) {
        Drafts.Prepared prepared = Drafts.of(Samples.marked(note));
        String frame = ReferralSummary.LABEL + " Patient " + ReferralSummary.NOTHING + prepared.draft().user();
        assertThat(words(frame)).containsAll(words(Samples.summary(Samples.marked(note))));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nothingInItBlocksASignature(String note) {
        Drafts.Prepared prepared = Drafts.of(Samples.marked(note));
        LlmResponse response = Samples.provider().complete(Samples.approved(prepared));
        ReinsertedDocument document = new Reinserter(prepared.map(), prepared.draft().tokens())
                .reinsert(response.text());
        assertThat(ResponseValidator.validate(document, response, prepared.draft(), List.of()).blocking()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void givesTheSameDraftAgain(String note) {
        assertThat(Samples.summary(Samples.marked(note))).isEqualTo(Samples.summary(Samples.marked(note)));
    }

    @Test
    void sendsNothingAndStillHasARequestToReviewAndAudit() {
        OutgoingRequest request = Samples.provider().compose(Drafts.of(Samples.marked("progress")).draft());
        assertThat(request.destination().display()).isEqualTo("on-device");
        assertThat(request.fields()).containsExactlyInAnyOrder("model", "messages", "messages[].role",
                "messages[].content");
        assertThat(request.headers()).isEmpty();
        assertThat(request.hash())
                .isEqualTo(Samples.provider().compose(Drafts.of(Samples.marked("progress")).draft()).hash());
    }

    @Test
    void answersAnyHeadingWithItsOwnWords() {
        PromptTemplate template = template(List.of("Driving", "Pets"));
        Drafts.Prepared prepared = Drafts.of(
                "HISTORY OF PRESENT ILLNESS: She fainted twice.\n\nPLAN: No driving until she is seen. Rest.\n",
                template);
        String text = Samples.provider().complete(Samples.approved(prepared)).text().value();
        assertThat(Samples.sections(text, template.headings()).get("Driving"))
                .contains("No driving until she is seen.");
        assertThat(Samples.sections(text, template.headings()).get("Pets")).isEqualTo("Not documented.\n");
    }

    @Test
    void makesSomethingOfTheShortestNote() {
        assertThat(Samples.summary("Knee pain.")).contains("Question:\n- Knee pain.").contains("Not documented.");
    }

    @Test
    void refusesAPromptThatWasApprovedForAnother() {
        ApprovedPrompt other = Drafts.approve(FakeLlmProvider.echoing(), Drafts.of("Knee pain."));
        assertThatThrownBy(() -> Samples.provider().complete(other)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.GUARD_REFUSED));
    }

    private static PromptTemplate template(List<String> headings) {
        PromptTemplate referral = Templates.referral();
        return new PromptTemplate("test", 1, "Test", referral.safety(), referral.task(), referral.include(), headings,
                referral.maxOutputTokens(), Optional.empty());
    }
}
