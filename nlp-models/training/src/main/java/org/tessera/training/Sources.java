package org.tessera.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tagger is trained from.
 *
 * @param real labelled real text with invented identifiers
 * @param firstNames by rank
 * @param surnames by rank
 * @param towns names of towns
 * @param counties names of counties
 * @param streets names of streets
 * @param hospitals names of hospitals
 * @param values the lists of this module
 * @param english general English words in lower case
 * @param wordClasses the closed classes of words, as a file of sections
 */
record Sources(List<TrainingNote> real, List<String> firstNames, List<String> surnames, List<String> towns,
        List<String> counties, List<String> streets, List<String> hospitals, ValueLists values, List<String> english,
        String wordClasses) {
    Sources {
        real = List.copyOf(real);
        firstNames = List.copyOf(firstNames);
        surnames = List.copyOf(surnames);
        towns = List.copyOf(towns);
        counties = List.copyOf(counties);
        streets = List.copyOf(streets);
        hospitals = List.copyOf(hospitals);
        english = List.copyOf(english);
    }

    /** Reads the training folder of the evaluation corpora and the lists of this module. */
    static Sources read(Path train) throws IOException {
        List<TrainingNote> real = new ArrayList<>(EvalCorpus.read(train.resolve("notes.jsonl")));
        real.addAll(EvalCorpus.read(train.resolve("sentences.jsonl")));
        Path lists = train.resolve("lists");
        List<String> firstNames = new ArrayList<>(Files.readAllLines(lists.resolve("first_names_female.txt")));
        List<String> male = Files.readAllLines(lists.resolve("first_names_male.txt"));
        for (int rank = 0; rank < male.size(); rank++) {
            firstNames.add(2 * rank, male.get(rank));
        }
        ValueLists values = ownLists();
        return new Sources(SilverRepair.mend(real, values.get("tests")), firstNames,
                Files.readAllLines(lists.resolve("surnames.txt")), Files.readAllLines(lists.resolve("cities.txt")),
                Files.readAllLines(lists.resolve("counties.txt")), Files.readAllLines(lists.resolve("streets.txt")),
                Files.readAllLines(lists.resolve("hospitals.txt")), values, EnglishWords.all(),
                ValueLists.resource("word-classes.txt"));
    }

    /** The lists of this module. */
    static ValueLists ownLists() throws IOException {
        return ValueLists.read("lists/names-origins.txt", "lists/datafaker.txt", "lists/places-words.txt",
                "lists/drugs.txt", "lists/devices.txt", "lists/eponyms.txt", "lists/tests.txt", "lists/clinical.txt");
    }
}
