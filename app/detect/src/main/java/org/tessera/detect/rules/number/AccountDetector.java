package org.tessera.detect.rules.number;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.NumberLabels;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Account numbers: hospital, billing and bank accounts, visits billed, bank cards by Luhn check, IBAN by its check. */
public final class AccountDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.account");

    /** Yes: {@code Account number A-447190}, {@code acct: 4471902}. No: {@code took into account 3 visits}. */
    private static final Anchor ACCOUNT = Anchor
            .words("account acct accts acctno accountno accountnumber guarantor iban");
    private static final Pattern BEHIND_ACCOUNT = Pattern.compile(Codes.GAP + Codes.VALUE);

    /** Yes: {@code Encounter #447190}, {@code FIN: 4471902}, {@code invoice no. 44719}. No: {@code visit 3}, {@code fin}. */
    private static final Anchor BILLED = Anchor.words(
            "encounter visit csn fin har invoice billing bill statement routing bank deposit receipt payment card");
    private static final Pattern BEHIND_BILLED = Pattern
            .compile("(?: (?:account|card|reference))?" + Codes.MARKED_GAP + Codes.VALUE);

    /** Yes: {@code CSN 447190226}. No: {@code FIN 4}. */
    private static final Pattern RIGHT_BEHIND = Pattern.compile(" {1,24}(?<v>[a-z]{0,2}\\d{6,14})(?![\\w-])");

    /** Yes: {@code Visa ending in 4471}, {@code card ending 4471}. */
    private static final Anchor CARD = Anchor.words("card visa mastercard amex discover account acct");
    private static final Pattern ENDING = Pattern
            .compile(",? (?:number )?(?:that )?(?:ends|ending)(?: in| with)?[\\s:#(*x-]{1,6}(?<v>\\d{4})(?!\\w)");

    /** Thirteen to nineteen digits. Yes, with a Luhn check: {@code 4111 1111 1111 1111}. No: {@code 2026101412301500}. */
    private static final Pattern CARD_NUMBER = Pattern.compile(
            "(?<![\\w.-])(?:\\d{13,19}|\\d{4}([- ])\\d{4}\\1\\d{4}\\1\\d{1,7}|\\d{4}[- ]\\d{6}[- ]\\d{5})(?![\\w-])");

    /** Yes, with its check: {@code GB29 NWBK 6016 1331 9268 19}. */
    private static final Pattern IBAN = Pattern
            .compile("[a-z]{2}\\d{2}(?:[a-z0-9]{11,30}|(?: [a-z0-9]{4}){2,7}(?: [a-z0-9]{1,3})?)(?!\\w)");

    private final RuleBook book = new RuleBook(ID, List.of(
            account("ACCT-04", "end of a card or account number", CARD, ENDING, Judge.always(0.93)),
            account("ACCT-01", "behind an account label", ACCOUNT, BEHIND_ACCOUNT, Codes.code(4, 0.97)),
            account("ACCT-02", "behind a billing label", BILLED, BEHIND_BILLED, Codes.code(4, 0.95)),
            account("ACCT-02", "behind a billing label", Anchor.words("csn fin har encounter routing"), RIGHT_BEHIND,
                    Judge.always(0.93)),
            account("ACCT-03", "bank card by its check digit", Anchor.digits(), CARD_NUMBER, AccountDetector::byLuhn),
            account("ACCT-05", "bank account by its check digits", Anchor.mixed(), IBAN,
                    found -> CheckDigits.iban(found.value().replace(" ", "")) ? 0.99 : 0)));

    private static Rule account(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.ACCOUNT, anchor, form, judge);
    }

    private static double byLuhn(Found found) {
        String digits = found.value().replaceAll("\\D", "");
        return CheckDigits.luhn(digits) ? 0.95 : 0.6;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return NumberLabels.heed(text, book.read(text));
    }
}
