package org.tessera.core.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.review.SpanState;

/**
 * Says for each hidden stretch of a case's notes what may stand in its place.
 *
 * <p>Where detectors that are sure disagree about what a stretch is, nothing of it stays: a number that one takes for a date
 * and another for a record number is neither shown as a year nor moved.
 *
 * @param policy the rule
 * @param ages what the case tells about an age over 89
 * @param zips the table of ZIP codes
 * @param strictness which lists of it are asked
 * @param shift the distance of the case; there if and only if the policy shifts
 */
public record CasePolicy(DisclosurePolicy policy, CaseAges ages, ZipTable zips, ZipTable.Strictness strictness,
        Optional<DateShift> shift) {
    /** From this score on a detector that says something else is listened to. */
    private static final double SURE = 0.7;

    private static final Substitute NOTHING = new Substitute.Nothing();
    private static final Substitute.Coarser OLD = new Substitute.Coarser(OldAge.CLASS);

    /** What a limited data set may hold, 164.514(e)(2): all else of the list of kinds goes, also what that paragraph does not name. */
    private static final Set<IdentifierKind> LIMITED = EnumSet.of(IdentifierKind.DATE, IdentifierKind.AGE_OVER_89,
            IdentifierKind.CITY, IdentifierKind.ZIP);

    private static final Set<IdentifierKind> TIME = EnumSet.of(IdentifierKind.DATE, IdentifierKind.AGE_OVER_89);

    /** @throws IllegalArgumentException if a shift is given without a policy that shifts, or is missing for one */
    public CasePolicy {
        if (shift.isPresent() != (policy == DisclosurePolicy.EXPERT_SHIFT)) {
            throw new IllegalArgumentException("a shift belongs to the policy that shifts, and to no other");
        }
    }

    /**
     * The substitutions of a note, in reading order.
     *
     * @param noteYear the year of dates that are written without one
     */
    public List<Substitution> of(ReviewedNote note, int noteYear) {
        PhiText text = note.note().note().text();
        Reading reading = new Reading(text, LifeYear.in(text), noteYear);
        return note.hidden()
                .stream()
                .map(span -> new Substitution(span.span(), span.kind(), substitute(reading, span)))
                .toList();
    }

    /** A note with its years of life, which are looked for once. */
    private record Reading(PhiText text, List<LifeYear> lives, int noteYear) {}

    private Substitute substitute(Reading note, ReviewedSpan span) {
        return switch (policy) {
            case LIMITED_DATA_SET -> isAgreed(span, LIMITED) ? new Substitute.AsWritten() : NOTHING;
            case SAFE_HARBOR, EXPERT_SHIFT -> switch (span.kind()) {
                case AGE_OVER_89 -> OLD;
                case DATE -> isAgreed(span, TIME) ? date(note, span.span()) : NOTHING;
                case ZIP -> isAgreed(span, EnumSet.of(IdentifierKind.ZIP)) ? zip(note.text(), span.span()) : NOTHING;
                case PATIENT, RELATIVE, CLINICIAN, STREET, CITY, FACILITY, PHONE, FAX, EMAIL, URL, IP_ADDRESS, SSN,
                        MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE, BIOMETRIC, PHOTO, OTHER ->
                    NOTHING;
            };
        };
    }

    /** Whether a person said what it is, or nobody who is sure calls it anything else than these. */
    private static boolean isAgreed(ReviewedSpan span, Set<IdentifierKind> kinds) {
        Stream<Detection> others = span.state() == SpanState.UNDECIDED
                ? span.machine().map(PhiSpan::evidence).orElse(List.of()).stream()
                : Stream.of();
        return kinds.contains(span.kind())
                && others.allMatch(found -> kinds.contains(found.kind()) || found.score().value() < SURE);
    }

    private Substitute date(Reading note, TextSpan span) {
        String written = note.text().slice(span).reveal();
        if (isTellingOfOldAge(note, span, written)) {
            return OLD;
        }
        List<Integer> years = WrittenYears.of(written);
        if (years.stream().anyMatch(year -> OldAge.isShownByBirth(year, ages.year()))) {
            return NOTHING;
        }
        return shift.map(by -> moved(written, note.noteYear(), by)).orElseGet(() -> yearOnly(years));
    }

    /** A date of a birth, a wedding, a service: by the year that it is written with, or that two digits can mean. */
    private boolean isTellingOfOldAge(Reading note, TextSpan span, String written) {
        boolean byYear = note.lives().stream().filter(life -> life.span().overlaps(span)).anyMatch(ages::forbids);
        return byYear || (LifeYear.isBirth(note.text(), span) && mayBeOldBirth(written, note.noteYear()));
    }

    private boolean mayBeOldBirth(String written, int noteYear) {
        return WrittenDate.read(written, noteYear)
                .filter(date -> date.yearOfCentury().isPresent())
                .filter(date -> ages.over89() || OldAge.isShownByBirth(date.day().getYear() - 100, ages.year()))
                .isPresent();
    }

    private static Substitute moved(String written, int noteYear, DateShift by) {
        return ShiftedText.of(written, noteYear, by).<Substitute>map(Substitute.Moved::new).orElse(NOTHING);
    }

    private static Substitute yearOnly(List<Integer> years) {
        return years.isEmpty() ? NOTHING
                : new Substitute.Coarser(String.join("-", years.stream().map(String::valueOf).toList()));
    }

    private Substitute zip(PhiText note, TextSpan span) {
        return ZipCode.read(note, span)
                .<Substitute>map(zip -> new Substitute.Coarser(zips.area(zip.firstThree(), strictness)))
                .orElse(NOTHING);
    }

    /**
     * How many ZIP codes of a note are told by three digits right behind a State: the two together can mean few people, and
     * whoever passes the note on is warned.
     */
    public long besideState(ReviewedNote note) {
        PhiText text = note.note().note().text();
        return policy == DisclosurePolicy.LIMITED_DATA_SET ? 0
                : note.hidden()
                        .stream()
                        .filter(span -> span.kind() == IdentifierKind.ZIP)
                        .flatMap(span -> ZipCode.read(text, span.span()).stream())
                        .filter(ZipCode::besideState)
                        .filter(zip -> !zips.area(zip.firstThree(), strictness).equals(ZipTable.WITHHELD))
                        .count();
    }
}
