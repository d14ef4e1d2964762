package org.tessera.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.assets.Glossary;

class HelpPageTest {
    private static final Glossary GLOSSARY = Glossary.released();

    @ParameterizedTest
    @EnumSource(ScreenPlace.class)
    void everyScreenIsExplainedInAFewSentencesWithWordsThatTheGlossaryHas(ScreenPlace place) {
        HelpPage page = HelpPage.of(place);
        String[] sentences = new Messages(Locale.ENGLISH).get(page.wordsKey()).split("(?<=\\.) ");
        assertThat(sentences).hasSizeBetween(3, 6);
        assertThat(page.terms()).isNotEmpty().allMatch(id -> GLOSSARY.get(id).isPresent());
    }
}
