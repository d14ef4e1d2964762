package org.tessera.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.detect.AnnotatedNote;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.detect.SiteModels.SiteModel;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Asks a site's model about every word of a note. A word is what its first piece is taken for; words of one kind that
 * stand together are one finding, as likely as the likeliest of them.
 */
final class TransformerDetector implements SiteModel {
    private static final Explanation ANSWER = new Explanation("SITE-02", "the site's own model");
    private static final int LONGEST_GAP = 2;

    private final DetectorId id;
    private final SiteModelManifest manifest;
    private final WordPieces pieces;
    private final OnnxSession session;

    private TransformerDetector(SiteModelManifest manifest, WordPieces pieces, OnnxSession session) {
        this.id = new DetectorId("site-model." + manifest.name());
        this.manifest = manifest;
        this.pieces = pieces;
        this.session = session;
    }

    /** A detector that was tried on one window, so that a model of another form is refused before a note is read. */
    static TransformerDetector of(SiteModelManifest manifest, String vocabulary, byte[] model) {
        WordPieces pieces = new WordPieces(vocabulary, manifest.lowerCase());
        OnnxSession session = OnnxSession.open(model);
        TransformerDetector detector = new TransformerDetector(manifest, pieces, session);
        try {
            float[][] tried = session.scores(new long[]{pieces.first(), pieces.size() - 1L, pieces.last()});
            if (tried[0].length != manifest.labels().size()) {
                throw SiteModelManifest.invalid("labels: the model gives " + tried[0].length);
            }
            return detector;
        } catch (ProblemException unfit) {
            session.close();
            throw unfit.problem() == ProblemCode.DETECTOR_FAILED ? SiteModelManifest.invalid("model") : unfit;
        }
    }

    @Override
    public DetectorId id() {
        return id;
    }

    @Override
    public String get() {
        return manifest.name() + " " + Sha256.of(manifest.toString()).hex();
    }

    @Override
    public List<Detection> detect(AnnotatedNote note) {
        List<Piece> cut = pieces.cut(note.text());
        List<Detection> found = new ArrayList<>();
        int room = manifest.maxTokens() - 2;
        for (Windows.Window window : Windows.over(cut.size(), room, manifest.overlap())) {
            float[][] scores = session.scores(numbers(cut.subList(window.from(), window.to())));
            for (int piece = window.answersFrom(); piece < window.answersTo(); piece++) {
                if (cut.get(piece).opensWord()) {
                    answer(scores[piece - window.from() + 1], wordAt(cut, piece), found);
                }
            }
        }
        return joined(found, note.text());
    }

    private long[] numbers(List<Piece> window) {
        long[] numbers = new long[window.size() + 2];
        numbers[0] = pieces.first();
        for (int piece = 0; piece < window.size(); piece++) {
            numbers[piece + 1] = window.get(piece).id();
        }
        numbers[numbers.length - 1] = pieces.last();
        return numbers;
    }

    private static TextSpan wordAt(List<Piece> cut, int first) {
        TextSpan word = cut.get(first).span();
        for (int piece = first + 1; piece < cut.size() && !cut.get(piece).opensWord(); piece++) {
            word = word.cover(cut.get(piece).span());
        }
        return word;
    }

    /** The kind with the highest probability, the sum of its labels, if that reaches the threshold. */
    private void answer(float[] scores, TextSpan word, List<Detection> found) {
        double[] probabilities = softmax(scores);
        Optional<IdentifierKind> best = Optional.empty();
        double most = 0;
        for (IdentifierKind kind : IdentifierKind.values()) {
            double sum = 0;
            for (int label = 0; label < probabilities.length; label++) {
                sum += manifest.labels().get(label).filter(kind::equals).isPresent() ? probabilities[label] : 0;
            }
            if (sum > most) {
                most = sum;
                best = Optional.of(kind);
            }
        }
        double probability = Math.min(1, most);
        best.filter(kind -> probability >= manifest.threshold())
                .ifPresent(kind -> found.add(new Detection(word, kind, new Score(probability), id, ANSWER)));
    }

    private static double[] softmax(float[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            probabilities[label] = Math.exp(scores[label] - highest);
            sum += probabilities[label];
        }
        if (!(sum > 0) || Double.isInfinite(highest)) {
            throw new ProblemException(ProblemCode.DETECTOR_FAILED, "site model: its scores");
        }
        for (int label = 0; label < scores.length; label++) {
            probabilities[label] /= sum;
        }
        return probabilities;
    }

    private static List<Detection> joined(List<Detection> words, String text) {
        List<Detection> joined = new ArrayList<>();
        for (Detection word : words) {
            Detection before = joined.isEmpty() ? word : joined.getLast();
            int gap = word.span().start() - before.span().end();
            boolean together = gap >= 0 && gap <= LONGEST_GAP && before.kind() == word.kind()
                    && text.substring(before.span().end(), word.span().start())
                            .chars()
                            .allMatch(TransformerDetector::isJoint);
            if (together) {
                joined.removeLast();
                Score score = before.score().compareTo(word.score()) > 0 ? before.score() : word.score();
                joined.add(
                        new Detection(before.span().cover(word.span()), word.kind(), score, word.detector(), ANSWER));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean isJoint(int unit) {
        return Character.isSpaceChar(unit) || unit == '-' || unit == '\'' || unit == '\u2019';
    }

    @Override
    public void close() {
        session.close();
    }
}
