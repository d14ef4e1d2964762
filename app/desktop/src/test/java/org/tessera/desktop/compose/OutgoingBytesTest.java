package org.tessera.desktop.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;
import org.tessera.testkit.llm.FakeLlmProvider;
import org.tessera.testkit.prompt.Drafts;

final class OutgoingBytesTest {
    private final Drafts.Prepared prepared = Drafts
            .of("REASON: {PATIENT|Maribel Quenneville} fainted on {DATE|March 3}.\nShe said \\n.");
    private final OutgoingRequest request = FakeLlmProvider.echoing().compose(prepared.draft());
    private final NotePage page = OutgoingBytes.page(request.bodyText(), prepared.draft().note());

    @Test
    void everyCharacterIsShownInOrderAndOnlyLinesAreBroken() {
        assertThat(page.text().reveal().replace("\n", "")).isEqualTo(request.bodyText());
        assertThat(page.text().reveal().lines()).hasSizeGreaterThan(5);
    }

    @Test
    void tokensStandInTheColoursOfTheirKind() {
        assertThat(page.marks()).filteredOn(mark -> mark.styles().contains("note-token"))
                .extracting(NoteMark::family)
                .contains("k-person", "k-time");
    }

    @Test
    void textOfTheNoteIsFoundBehindTheInstructions() {
        int at = OutgoingBytes.ownPart(page, prepared.draft().noteText());
        assertThat(page.text().reveal().substring(at)).startsWith("REASON: [[NAME_");
    }
}
