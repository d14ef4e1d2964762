package org.tessera.desktop.help;

import java.util.List;
import org.tessera.desktop.shell.ScreenPlace;

/**
 * What help says about a screen.
 *
 * @param wordsKey the key of a few sentences
 * @param terms the ids of the words of the glossary that they rest on
 */
record HelpPage(String wordsKey, List<String> terms) {
    HelpPage {
        terms = List.copyOf(terms);
    }

    /** The page of a screen. */
    static HelpPage of(ScreenPlace place) {
        return switch (place) {
            case WORKLIST -> page("help.worklist", "protected-health-information", "de-identified", "blind-reading");
            case REVIEW -> page("help.review", "safe-harbor", "identifiers", "quasi-identifier", "statement");
            case ADJUDICATION -> page("help.adjudication", "blind-reading", "adjudication", "kappa", "statement");
            case TRAINING -> page("help.training", "training", "identifiers");
            case PROMPT -> page("help.prompt", "minimum-necessary", "gate", "baa", "token");
            case RESPONSE -> page("help.response", "token", "vault");
            case SIGN_OFF -> page("help.sign_off", "disclosure", "minimum-necessary");
            case PROVIDERS -> page("help.providers", "baa", "business-associate", "subcontractor");
            case AUDIT -> page("help.audit", "audit-controls", "accounting", "breach", "six-years");
            case QUALITY -> page("help.quality", "de-identified", "actual-knowledge");
            case PEOPLE -> page("help.people", "unique-user", "access-control", "emergency-access");
            case SETTINGS -> page("help.settings", "automatic-logoff", "authentication", "encryption");
        };
    }

    private static HelpPage page(String key, String... terms) {
        return new HelpPage(key, List.of(terms));
    }
}
