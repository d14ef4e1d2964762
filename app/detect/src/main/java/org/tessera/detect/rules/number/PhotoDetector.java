package org.tessera.detect.rules.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;
import org.tessera.detect.rules.scan.Vocabulary;

/** Names and numbers of pictures: image file names, camera names, and the number behind "photo". */
public final class PhotoDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.photo");
    private static final int LONGEST_NAME = 80;

    private static final Vocabulary<String> ENDINGS = Vocabulary
            .words("jpg jpeg jpe png heic heif tif tiff bmp" + " gif webp dcm raw cr2 nef mp4 mov avi");
    private static final Explanation FILE = new Explanation("PHOTO-01", "name of a picture file");

    /** Yes: {@code IMG_4471}, {@code DSC04471}, {@code PXL_20261014}. No: {@code img of the chest}. */
    private static final Anchor CAMERA = Anchor.words("img dsc dscn dscf pxl pict mvimg imgp gopr");
    private static final Pattern BEHIND_CAMERA = Pattern.compile("[_-]?[e_]?\\d{3,14}(?:[_-]\\d{1,9}){0,2}(?!\\w)");

    /** Yes: {@code photo no. 4471}, {@code photograph # F-447}, {@code picture ID 44719}. No: {@code photo of 2 lesions}. */
    private static final Anchor PICTURE = Anchor
            .words("photo photos photograph photographs picture pictures selfie headshot mugshot portrait snapshot")
            .orMisread();
    private static final Pattern BEHIND_PICTURE = Pattern
            .compile("(?: (?:file|image|reference|ref|catalog|archive|id))?(?: (?:saved|stored|filed|archived|kept"
                    + "|uploaded|labell?ed|named) (?:as|under|in))?" + Codes.MARKED_GAP + Codes.VALUE);
    /** Right behind, what only a file is named like. Yes: {@code photo WND-0118-A}, {@code clip BWC_417_0209}. No: {@code photo of 2}. */
    private static final Pattern NAMED = Pattern.compile("(?: (?:set|clip|nos?\\.?|exs?\\.?|of [a-z]{3,12}|labell?ed"
            + "(?: ex\\.)?)){0,2}[ :#]{1,3}(?<v>[a-z][a-z0-9]{0,11}(?:[-_][a-z0-9]{1,10}){1,4}+)(?![\\w.-]\\w)");
    private static final Anchor CLIP = Anchor.words("clip video film slide");
    private static final Pattern STORED = Pattern
            .compile("[^.;\\n]{0,30}? (?:saved|stored|filed|archived|kept|uploaded|labell?ed|named|file|under) (?:as"
                    + "|under|in|number|no\\.?|#)?[ :#]{0,3}" + Codes.VALUE);

    private final RuleBook book = new RuleBook(ID, List.of(
            Rule.of("PHOTO-02", "picture name of a camera", IdentifierKind.PHOTO, CAMERA, BEHIND_CAMERA, 0.97),
            Rule.of("PHOTO-03", "behind a picture label", IdentifierKind.PHOTO, PICTURE, BEHIND_PICTURE,
                    Codes.code(3, 0.93)),
            Rule.of("PHOTO-03", "behind a picture label", IdentifierKind.PHOTO, PICTURE, STORED, Codes.code(3, 0.9)),
            Rule.of("PHOTO-04", "name of a file right behind a picture", IdentifierKind.PHOTO, PICTURE, NAMED,
                    Codes.code(2, 0.85)),
            Rule.of("PHOTO-04", "name of a file right behind a clip", IdentifierKind.PHOTO, CLIP, NAMED,
                    Codes.code(3, 0.8))));

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        List<Detection> all = new ArrayList<>(files(text));
        SpanIndex<Detection> files = new SpanIndex<>(all, Detection::span);
        book.read(text).stream().filter(name -> !files.touches(name.span())).forEach(all::add);
        all.sort(Comparator.comparing(Detection::span));
        return all;
    }

    private static List<Detection> files(NoteText text) {
        List<Detection> files = new ArrayList<>();
        for (int word = 1; word < text.words().size(); word++) {
            int start = text.words().start(word);
            if (text.at(start - 1) == '.' && ENDINGS.contains(text, word)) {
                int from = nameStart(text, start - 1);
                if (from < start - 1) {
                    files.add(new Detection(new TextSpan(from, text.words().end(word)), IdentifierKind.PHOTO,
                            new Score(0.98), ID, FILE));
                }
            }
        }
        return files;
    }

    private static int nameStart(NoteText text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < LONGEST_NAME && isNameUnit(text.at(start - 1))) {
            start--;
        }
        while (start < dot && !Character.isLetterOrDigit(text.at(start))) {
            start++;
        }
        return start;
    }

    private static boolean isNameUnit(char unit) {
        return Character.isLetterOrDigit(unit) || "._-~%+".indexOf(unit) >= 0;
    }
}
