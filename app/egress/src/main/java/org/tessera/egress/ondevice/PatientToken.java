package org.tessera.egress.ondevice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.prompt.TokenFact;
import org.tessera.core.prompt.UserTurn;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMention;

/** Finds the token that names the patient among those that may. */
final class PatientToken {
    /** What stands before the patient's name. Yes: {@code Patient: }, {@code Ms. }, {@code RE: }. No: {@code Dr. }. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:\\b(?:patient(?: name)?|name|re|regarding)\\s*:|\\b(?:mr|mrs|ms|miss|mx)\\.?|\\bpatient)\\s*$");

    /** What stands before another person's name. Yes: {@code her daughter }, {@code Dr. }, {@code seen by }. No: {@code Ms. }. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:daughter|son|wife|husband|spouse|partner|mother|father|mom|dad|sister|brother|aunt|uncle|niece"
                    + "|nephew|cousin|friend|neighbou?r|caregiver|guardian|grand\\w+|dr|doctor|nurse|by|with|physician"
                    + "|provider|surgeon|attending|signed|cc)[.,:]?\\s*(?:is|was|named)?\\s*$");

    /** What stands behind the name of a clinician. Yes: {@code , MD}, {@code  PA-C}. */
    private static final Pattern DEGREE = Pattern.compile(",?\\s*(?:M\\.?D|D\\.?O|PA|NP|RN|Ph\\.?D|FACS)\\b.*",
            Pattern.DOTALL);

    private static final int LOOK_BACK = 30;

    private PatientToken() {}

    /** The patient's token; the first announced one, or else the first that is nobody else's; empty if there is none. */
    static Optional<Token> in(UserTurn turn) {
        Set<Token> candidates = turn.facts()
                .stream()
                .filter(TokenFact::namesPatient)
                .map(TokenFact::token)
                .collect(Collectors.toSet());
        String note = turn.note().value();
        List<TokenMention.Exact> mentions = TokenFormat.exact(note)
                .stream()
                .filter(mention -> candidates.contains(mention.token()))
                .toList();
        return mentions.stream()
                .filter(mention -> ANNOUNCED.matcher(before(note, mention)).find())
                .findFirst()
                .or(() -> mentions.stream()
                        .filter(mention -> !OTHERS.matcher(before(note, mention)).find()
                                && !DEGREE.matcher(note.substring(mention.span().end())).matches())
                        .findFirst())
                .map(mention -> fullest(mention.token(), candidates));
    }

    /** The first spelling of the same person: the full name, where it was sent. */
    private static Token fullest(Token token, Set<Token> candidates) {
        return candidates.stream()
                .filter(other -> other.index() == token.index())
                .min(Comparator.comparingInt(Token::form))
                .orElse(token);
    }

    private static String before(String note, TokenMention.Exact mention) {
        return note.substring(Math.max(0, mention.span().start() - LOOK_BACK), mention.span().start());
    }
}
