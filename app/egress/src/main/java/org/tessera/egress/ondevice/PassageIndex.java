package org.tessera.egress.ondevice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Lucene index of the passages of one note, in memory only: how well each one answers a query, by BM25. */
final class PassageIndex implements AutoCloseable {
    private static final String FIELD = "text";
    private static final int MOST_TERMS = 200;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<Set<String>> terms = new ArrayList<>();

    PassageIndex(List<Passage> passages) {
        try {
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(analyzer))) {
                for (Passage passage : passages) {
                    Document document = new Document();
                    document.add(new TextField(FIELD,
                            passage.place().title() + ". " + passage.place().label() + ". " + passage.text(),
                            Field.Store.NO));
                    writer.addDocument(document);
                    terms.add(termsOf(passage.text()));
                }
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(memory);
            searcher = new IndexSearcher(reader);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be written and read");
        }
    }

    /** The relevance of every passage for a query, 0 to 1, the best one 1; all 0 if no word of the query occurs. */
    double[] relevance(String query) {
        double[] relevance = new double[terms.size()];
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        termsOf(query).stream()
                .limit(MOST_TERMS)
                .forEach(term -> any.add(new TermQuery(new Term(FIELD, term)), BooleanClause.Occur.SHOULD));
        try {
            TopDocs found = searcher.search(any.build(), Math.max(1, terms.size()));
            for (ScoreDoc hit : found.scoreDocs) {
                relevance[hit.doc] = hit.score / found.scoreDocs[0].score;
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read");
        }
        return relevance;
    }

    /** How much of a passage others say already, 0 to 1, by words. */
    double repetition(Passage passage, List<Passage> said) {
        Set<String> words = terms.get(passage.index());
        long repeated = words.stream()
                .filter(word -> said.stream().anyMatch(other -> terms.get(other.index()).contains(word)))
                .count();
        return words.isEmpty() ? 0 : (double) repeated / words.size();
    }

    /** How many different words of content a passage has. */
    int content(Passage passage) {
        return terms.get(passage.index()).size();
    }

    /** The words of a text as they are indexed: stemmed, without grammar. */
    private Set<String> termsOf(String text) {
        Set<String> found = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new IllegalStateException("text can be read");
        }
        return found;
    }

    @Override
    public void close() {
        try {
            reader.close();
            memory.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be closed");
        }
        analyzer.close();
    }
}
