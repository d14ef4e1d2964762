package org.tessera.desktop.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.NamedPerson;

/** A named person's word, given anew, about settings of a provider. */
final class Renewal {
    /**
     * What a word is about.
     *
     * @param setting the setting
     * @param model the only model that it is about; empty for all
     */
    record Subject(Attestation.Setting setting, Optional<String> model) {
        static Subject of(Attestation word) {
            return new Subject(word.setting(), word.model());
        }
    }

    private Renewal() {}

    /** What can be attested of a provider: what was, in its order, then what was not. */
    static List<Subject> subjects(ProviderProfile profile) {
        List<Subject> subjects = new ArrayList<>(
                profile.coverage().attestations().stream().map(Subject::of).distinct().toList());
        for (Attestation.Setting setting : Attestation.Setting.values()) {
            if (subjects.stream().noneMatch(subject -> subject.setting() == setting)) {
                subjects.add(new Subject(setting, Optional.empty()));
            }
        }
        return subjects;
    }

    /** The profile with a person's word of today about subjects, valid for as long as its route lets a word hold. */
    static ProviderProfile renewed(ProviderProfile profile, Set<Subject> looked, NamedPerson by, LocalDate today) {
        LocalDate expires = today.plusDays(profile.route().attestationDays());
        List<Attestation> words = new ArrayList<>();
        for (Attestation word : profile.coverage().attestations()) {
            if (!looked.contains(Subject.of(word))) {
                words.add(word);
            }
        }
        subjects(profile).stream()
                .filter(looked::contains)
                .map(subject -> new Attestation(subject.setting(), by, today, expires, subject.model()))
                .forEach(words::add);
        Coverage now = profile.coverage();
        return new ProviderProfile(profile.name(), profile.title(), profile.route(), profile.boundary(),
                profile.destination(), profile.wire(), new Coverage(now.agreement(), now.tier(), now.infrastructure(),
                        now.paths(), now.models(), now.region(), now.privateEndpoint(), words, now.chain()));
    }
}
