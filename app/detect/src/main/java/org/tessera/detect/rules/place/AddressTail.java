package org.tessera.detect.rules.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.place.PlaceReader.Place;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.OrdinaryWords;

/** What follows a street: the town, and the ZIP code with or without a state before it. */
final class AddressTail {
    private static final Explanation TOWN = new Explanation("ADDR-03", "town behind a street");
    private static final Explanation CODE = new Explanation("ADDR-04", "ZIP code behind a street and town");
    private static final Pattern GAP = Pattern
            .compile("(?:\\.?,?[ \\n]{1,12}|, ?\\n? {0,12}|\\^\\^?)(?:in |near |city:? ?)?");
    private static final Pattern ZIP = Pattern
            .compile("(?:[ ,.^]{1,3}|, ?\\n|\\n ?)(?:[a-z]{2}\\.?[ ,.^]{1,3})?(?:[a-z]{4,14} )?(?:zip:?"
                    + " )?(?<v>\\d{5}(?:-\\d{4})?)(?!\\d)");

    private final NoteText text;
    private final DetectorId detector;
    private final PlaceReader places;

    AddressTail(NoteText text, DetectorId detector) {
        this.text = text;
        this.detector = detector;
        this.places = new PlaceReader(text);
    }

    /** Adds what stands behind a street; gives the offset behind it. */
    int read(TextSpan street, List<Detection> all) {
        Matcher gap = GAP.matcher(text.plain()).region(street.end(), Math.min(text.length(), street.end() + 20));
        int end = street.end();
        if (gap.lookingAt()) {
            Optional<Place> town = town(gap.end(), street.end());
            if (town.isPresent()) {
                end = town.get().span().end();
                boolean mixed = town.get().letterCase() == LetterCase.MIXED;
                boolean zip = ZIP.matcher(text.plain()).region(end, Math.min(text.length(), end + 30)).lookingAt();
                all.add(detection(town.get().span(), IdentifierKind.CITY, zip ? 0.97 : mixed ? 0.85 : 0.6, TOWN));
            }
        }
        Matcher zip = ZIP.matcher(text.plain()).region(end, Math.min(text.length(), end + 30));
        if (zip.lookingAt()) {
            all.add(detection(new TextSpan(zip.start("v"), zip.end("v")), IdentifierKind.ZIP, 0.97, CODE));
            end = zip.end();
        }
        return end;
    }

    private Optional<Place> town(int from, int streetEnd) {
        int first = text.words().from(from);
        if (first >= text.words().size() || text.words().start(first) != from) {
            return Optional.empty();
        }
        boolean comma = text.plain().substring(streetEnd, from).indexOf(',') >= 0;
        boolean newLine = text.plain().substring(streetEnd, from).indexOf('\n') >= 0;
        boolean dot = text.at(streetEnd) == '.';
        return places.forward(first, 3)
                .map(this::withoutState)
                .filter(place -> closes(place)
                        || (comma && (!OrdinaryWords.contains(text, place.firstWord()) || endsSentence(place))))
                .filter(place -> !dot || closes(place))
                .filter(place -> !newLine || closes(place));
    }

    /** "Bethany OK" without a comma: the state is no part of the town. */
    private Place withoutState(Place place) {
        int last = place.lastWord();
        boolean state = last > place.firstWord()
                && States.length(text, last, place.letterCase() == LetterCase.LOWER) > 0;
        return state
                ? new Place(new TextSpan(place.span().start(), text.words().end(last - 1)), place.firstWord(), last - 1,
                        place.letterCase())
                : place;
    }

    /** A state or ZIP code follows. */
    private boolean closes(Place place) {
        int end = place.span().end();
        boolean zip = ZIP.matcher(text.plain()).region(end, Math.min(text.length(), end + 30)).lookingAt();
        return zip || (States.length(text, place.lastWord() + 1, place.letterCase() == LetterCase.LOWER) > 0
                && text.words().start(place.lastWord() + 1) - end <= 3);
    }

    /** Words with capitals and nothing behind them: the last part of an address. */
    private boolean endsSentence(Place place) {
        char after = text.at(place.span().end());
        return place.letterCase() == LetterCase.MIXED && (after == '.' || after == ';' || after == '\n');
    }

    private Detection detection(TextSpan span, IdentifierKind kind, double probability, Explanation why) {
        return new Detection(span, kind, new Score(probability), detector, why);
    }
}
