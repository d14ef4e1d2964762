package org.tessera.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a page, and what stops the build. */
class HelpBuildTest {
    private static final String INDEX = "# Start\n\n## Guides\n\n- [One](one.md)\n- [Two](deep/two.md)\n";

    @TempDir
    Path folder;

    private SmallTree tree = new SmallTree(Path.of(""));

    @BeforeEach
    void aTreeOfTwoPages() throws IOException {
        tree = SmallTree.in(folder)
                .with("docs/index.md", INDEX)
                .with("docs/one.md", "# One\n\n## Take it & go\n\nWords.\n")
                .with("docs/deep/two.md", "# Two\n\nSee [there](../one.md#take-it--go), [home](../index.md).\n");
    }

    private void stops(String... words) {
        assertThatThrownBy(() -> tree.help()).isInstanceOf(IllegalStateException.class).hasMessageContainingAll(words);
        assertThat(folder.resolve("help")).doesNotExist();
    }

    @Test
    void linksLeadToThePagesOfTheHelp() throws IOException {
        assertThat(tree.page("deep/two.html")).contains("<a href=\"../one.html#take-it--go\">there</a>",
                "<a href=\"../index.html\">home</a>");
        assertThat(tree.page("one.html")).contains("<h2 id=\"take-it--go\">");
    }

    @Test
    void theIndexIsTheMenuAndTheOrder() throws IOException {
        assertThat(tree.page("one.html")).contains("<summary>Guides</summary>",
                "<a href=\"one.html\" aria-current=\"page\">One</a>",
                "<a class=\"next\" rel=\"next\" href=\"deep/two.html\"><span>Next</span> Two</a>",
                "<a class=\"prev\" rel=\"prev\" href=\"index.html\"><span>Previous</span> Start</a>");
    }

    @Test
    void everyThingThatIsMissingIsNamedAtOnce() throws IOException {
        tree.with("docs/one.md",
                "# One\n\n[a](gone.md) [b](deep/two.md#gone) ![c](gone.png) [d](https://llm.example/)\n");
        stops("docs/one.md: no such file: gone.md", "no such chapter: deep/two.md#gone", "no such picture: gone.png",
                "leads out of the help: https://llm.example/");
    }

    @Test
    void aPageThatTheIndexDoesNotLinkIsNoPage() throws IOException {
        tree.with("docs/three.md", "# Three\n").with("docs/one.md", "# One\n\n[three](three.md)\n");
        stops("docs/one.md: the index does not link docs/three.md");
    }

    @Test
    void aPageOfTheIndexIsThere() throws IOException {
        tree.with("docs/index.md", INDEX + "- [Four](four.md)\n");
        stops("docs/four.md");
    }

    @Test
    void aPictureHasWordsForWhoDoesNotSeeIt() throws IOException {
        Files.copy(picture(), Files.createDirectories(folder.resolve("docs")).resolve("a.png"));
        tree.with("docs/one.md", "# One\n\n![](a.png)\n");
        stops("docs/one.md: a picture without words");
    }

    /** The smallest icon of the product: a PNG of 16 by 16. */
    private static Path picture() {
        return Path.of(System.getProperty("tessera.root"),
                "assets/src/main/resources/org/tessera/assets/icons/tessera-16.png");
    }

    @Test
    void aPictureIsShownInDarkWhereThereIsOne() throws IOException {
        Path shots = Files.createDirectories(folder.resolve("docs/shots"));
        Files.copy(picture(), shots.resolve("a-light.png"));
        Files.copy(picture(), shots.resolve("a-dark.png"));
        tree.with("docs/deep/two.md", "# Two\n\n![A \"sign\"](../shots/a-light.png)\n");
        assertThat(tree.page("deep/two.html")).contains(
                "<source media=\"(prefers-color-scheme: dark)\" srcset=\"../shots/a-dark.png\">",
                "<img src=\"../shots/a-light.png\" alt=\"A &quot;sign&quot;\" width=\"16\" height=\"16\">");
        assertThat(folder.resolve("help/shots/a-dark.png")).hasSameBinaryContentAs(picture());
    }

    @Test
    void headingsLeaveOutNoLevel() throws IOException {
        tree.with("docs/one.md", "# One\n\n### Deep\n");
        stops("docs/one.md: a heading leaves out a level: Deep");
        tree.with("docs/one.md", "No title\n");
        stops("docs/one.md: a page begins with its title");
    }

    @Test
    void whatIsNoPageIsNamedOrCopied() throws IOException {
        tree.with("tools/README.md", "# Tools\n")
                .with("tools/form.json", "{}")
                .with("docs/deep/two.md", "# Two\n")
                .with("docs/one.md", "# One\n\n[tools](../tools/README.md), [form](../tools/form.json)\n");
        assertThat(tree.page("one.html")).contains("tools (<code>tools/README.md</code>)",
                "<a href=\"files/form.json\">form</a>");
        assertThat(folder.resolve("help/files/form.json")).hasContent("{}");
    }

    @Test
    void htmlInAPageIsShownAndNotObeyed() throws IOException {
        tree.with("docs/deep/two.md", "# Two\n")
                .with("docs/one.md", "# One <b>\n\n<script>alert(1)</script>\n\nA <img src=x> `</script>` word.\n");
        assertThat(tree.page("one.html")).doesNotContain("<script>alert", "<img src=x>").contains("&lt;script&gt;");
        assertThat(Files.readString(folder.resolve("help/search-index.js"))).doesNotContain("</");
    }

    @Test
    void codesOfProblemsCanBeLinkedAndFound() throws IOException {
        tree.with("docs/one.md", "# One\n\n| code | words |\n|---|---|\n| IO-1019 | Not proven clean. |\n")
                .with("docs/deep/two.md", "# Two\n\n[it](../one.md#IO-1019)\n");
        assertThat(tree.page("one.html")).contains("<tr id=\"IO-1019\">", "<th scope=\"col\">code</th>");
        assertThat(Files.readString(folder.resolve("help/search-index.js")))
                .contains("[1,\"IO-1019\",\"IO-1019\",\"Not proven clean.\"]");
    }

    @Test
    void aSecondBuildLeavesNothingOfTheFirst() throws IOException {
        assertThat(tree.help().resolve("deep/two.html")).exists();
        tree.with("docs/index.md", "# Start\n\n## Guides\n\n[One](one.md)\n");
        assertThat(tree.help().resolve("deep")).doesNotExist();
    }

    @Test
    void theSheetHasTheColoursOfTheWindow() throws IOException {
        assertThat(tree.page("help.css")).contains("--c-ink: #16222A;", "--c-ink: #E7ECEE;")
                .doesNotContain("-k-person");
    }
}
