package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeTest {
    private static final String CORPUS = """
            {"id":"1","text":"Ozzlin Trehearne of Quillbrook Hospital","spans":[\
            {"start":0,"end":16,"type":"NAME"},{"start":20,"end":39,"type":"ORGANIZATION"}]}
            """;

    @TempDir
    private Path folder;

    private Purge purge;

    @BeforeEach
    void writeACorpus() throws IOException {
        Files.writeString(folder.resolve("corpus.jsonl"), CORPUS);
        purge = new Purge(folder);
    }

    @Test
    void spoilsAValueWithOneWordOfAName() {
        assertThat(purge.spoils("Ada TREHEARNE")).isTrue();
        assertThat(purge.spoils("Quillbrook Lumber")).isTrue();
        assertThat(purge.spoils("Ada Sallowfield")).isFalse();
    }

    @Test
    void leavesWordsThatNameAClass() {
        assertThat(purge.spoils("Sallowfield Hospital")).isFalse();
    }

    @Test
    void stopsATrainingWithASpoiledListOfNames() {
        ValueLists lists = new ValueLists();
        lists.add("names", "[cornish.last]\nSallowfield; Trehearne\n");
        assertThatThrownBy(() -> purge.requireApart(lists)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cornish.last")
                .hasMessageNotContaining("Trehearne");
    }

    @Test
    void letsListsPassThatAreApart() throws IOException {
        purge.requireApart(Sources.ownLists());
        ValueLists terms = new ValueLists();
        terms.add("terms", "[eponyms]\nTrehearne sign; Trehearne score\n");
        purge.requireApart(terms);
    }
}
