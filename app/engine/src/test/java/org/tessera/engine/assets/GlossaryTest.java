package org.tessera.engine.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Glossary GLOSSARY = Glossary.released();

    @Test
    void everyWordIsExplainedWithItsRuleAndLeadsToWordsThatAreThere() {
        assertThat(GLOSSARY.terms()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(one -> {
            assertThat(one.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(one.term()).isNotBlank();
            assertThat(one.plain()).endsWith(".");
            assertThat(one.citation()).matches("45 CFR 16[0-4]\\.\\d{3}(\\(\\w+\\))*|42 CFR Part 2|Cohen 1960, .*");
            assertThat(one.see()).isNotEmpty().doesNotContain(one.id()).allMatch(id -> GLOSSARY.get(id).isPresent());
        });
        assertThat(GLOSSARY.terms()).extracting(GlossaryTerm::id).doesNotHaveDuplicates();
    }

    @Test
    void itIsFoundByAnyOfItsWordsAndByTheRule() {
        assertThat(GLOSSARY.find("safe HARBOR").getFirst().id()).isEqualTo("safe-harbor");
        assertThat(GLOSSARY.find("164.514(b)(2)(i)(M)")).extracting(GlossaryTerm::id).containsExactly("device");
        assertThat(GLOSSARY.find("pacemaker")).extracting(GlossaryTerm::id).containsExactly("device");
        assertThat(GLOSSARY.find("")).isEqualTo(GLOSSARY.terms());
        assertThat(GLOSSARY.find("no such word at all")).isEmpty();
    }

    @Test
    void thePageInTheDocsSaysTheSame() throws IOException {
        List<String> page = Files.readAllLines(Path.of(System.getProperty("tessera.root"), "docs", "glossary.md"));
        assertThat(page.stream().filter(line -> line.startsWith("| ") && !line.startsWith("| term")))
                .containsExactlyElementsOf(GLOSSARY.terms()
                        .stream()
                        .map(one -> "| " + one.term() + " | " + one.plain() + " | " + one.citation() + " |")
                        .toList());
    }
}
