package org.tessera.core.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.policy.OldAge;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;

/** The table that goes out with a prompt: what each token stands for, as far as that identifies nobody. */
public final class TokenTable {
    static final String PATIENT = "name of the patient or a person close to the patient";

    private final List<TokenEntry> entries;
    private final DateFacts dates;

    private TokenTable(List<TokenEntry> entries, DateFacts dates) {
        this.entries = entries;
        this.dates = dates;
    }

    /**
     * The facts about the tokens that a prompt holds, ordered by the tokens' written form.
     *
     * @param tokens the tokens of the prompt
     * @param map the tokens of the whole case
     * @param today the day on which the prompt is made; dates too long before it are told nothing of
     */
    public static List<TokenFact> of(List<Token> tokens, TokenMap map, LocalDate today) {
        List<TokenEntry> entries = tokens.stream()
                .distinct()
                .map(map::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(entry -> entry.token().text()))
                .toList();
        TokenTable table = new TokenTable(entries, DateFacts.of(entries, map.entries(), today));
        return entries.stream().map(entry -> new TokenFact(entry.token(), table.fact(entry))).toList();
    }

    private String fact(TokenEntry entry) {
        List<String> facts = new ArrayList<>();
        facts.add(entry.kind().map(TokenTable::word).orElse("text of the note, copied as it stands"));
        otherSpelling(entry).ifPresent(first -> facts.add("the same as " + first.text() + ", written differently"));
        dates.fact(entry.token()).ifPresent(facts::add);
        return String.join("; ", facts);
    }

    /** The first form of the same thing, if this is another form of it and both go out. */
    private Optional<Token> otherSpelling(TokenEntry entry) {
        return entries.stream()
                .filter(other -> other.kind().equals(entry.kind()))
                .map(TokenEntry::token)
                .filter(token -> token.label() == entry.token().label() && token.index() == entry.token().index())
                .min(Comparator.comparingInt(Token::form))
                .filter(first -> !first.equals(entry.token()));
    }

    private static String word(IdentifierKind kind) {
        return switch (kind) {
            case PATIENT -> PATIENT;
            case RELATIVE -> "name of a relative or other person, not the patient";
            case CLINICIAN -> "name of a clinician or member of staff";
            case STREET -> "street address or place";
            case CITY -> "town or county";
            case ZIP -> "ZIP code";
            case FACILITY -> "hospital, clinic, employer or other organization";
            case DATE -> "date";
            case AGE_OVER_89 -> "age, " + OldAge.CLASS;
            case PHONE -> "telephone number";
            case FAX -> "fax number";
            case EMAIL -> "e-mail address";
            case URL -> "web address";
            case IP_ADDRESS -> "network address";
            case SSN -> "social security number";
            case MEDICAL_RECORD -> "medical record number";
            case HEALTH_PLAN -> "health plan number";
            case ACCOUNT -> "account number";
            case LICENCE -> "licence or certificate number";
            case VEHICLE -> "vehicle identifier";
            case DEVICE -> "device serial number";
            case BIOMETRIC -> "biometric identifier";
            case PHOTO -> "photograph";
            case OTHER -> "other identifying number";
        };
    }

    /** The lines of the table. */
    public static String lines(List<TokenFact> facts) {
        return facts.stream().map(TokenFact::line).collect(Collectors.joining("\n"));
    }
}
