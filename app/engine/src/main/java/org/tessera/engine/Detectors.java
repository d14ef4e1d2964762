package org.tessera.engine;

import java.util.List;
import java.util.function.Supplier;
import org.tessera.core.detect.Detector;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.site.SiteLists;
import org.tessera.detect.dictionary.GazetteerDetector;
import org.tessera.detect.known.KnownIdentifierDetector;
import org.tessera.detect.learned.CrfTagger;
import org.tessera.detect.rules.date.AgeDetector;
import org.tessera.detect.rules.date.DateDetector;
import org.tessera.detect.rules.form.ElementDetector;
import org.tessera.detect.rules.form.LabelledCodeDetector;
import org.tessera.detect.rules.form.TableDetector;
import org.tessera.detect.rules.hl7.Hl7Detector;
import org.tessera.detect.rules.net.EmailDetector;
import org.tessera.detect.rules.net.IpDetector;
import org.tessera.detect.rules.net.UrlDetector;
import org.tessera.detect.rules.number.AccountDetector;
import org.tessera.detect.rules.number.BiometricDetector;
import org.tessera.detect.rules.number.DeviceDetector;
import org.tessera.detect.rules.number.HealthPlanDetector;
import org.tessera.detect.rules.number.LicenceDetector;
import org.tessera.detect.rules.number.MedicalRecordDetector;
import org.tessera.detect.rules.number.OtherNumberDetector;
import org.tessera.detect.rules.number.PhoneDetector;
import org.tessera.detect.rules.number.PhotoDetector;
import org.tessera.detect.rules.number.SsnDetector;
import org.tessera.detect.rules.number.TrialNumberDetector;
import org.tessera.detect.rules.number.VehicleDetector;
import org.tessera.detect.rules.person.CaretNameDetector;
import org.tessera.detect.rules.person.CredentialNameDetector;
import org.tessera.detect.rules.person.GreetedNameDetector;
import org.tessera.detect.rules.person.LabelledNameDetector;
import org.tessera.detect.rules.person.RelativeNameDetector;
import org.tessera.detect.rules.person.SubjectNameDetector;
import org.tessera.detect.rules.person.TitledNameDetector;
import org.tessera.detect.rules.place.AddressDetector;
import org.tessera.detect.rules.place.CityDetector;
import org.tessera.detect.rules.place.FacilityDetector;
import org.tessera.detect.site.SiteListDetector;
import org.tessera.engine.models.ModelShelf;

/** The detectors. A plain list: a stray jar on the class path cannot become a detector, and none can go missing unseen. */
public final class Detectors {
    private Detectors() {}

    /**
     * All detectors of a site without lists.
     *
     * @throws ProblemException with the name of a model that is missing, altered or unreadable
     */
    public static List<Detector> all(ModelShelf models) {
        return all(models, () -> SiteLists.NONE);
    }

    /**
     * All detectors, in the order in which they read.
     *
     * @param lists the site's lists as they are when a note is read
     * @throws ProblemException with the name of a model that is missing, altered or unreadable
     */
    public static List<Detector> all(ModelShelf models, Supplier<SiteLists> lists) {
        return makers(() -> models, lists).stream().map(Supplier::get).toList();
    }

    /**
     * What makes each detector, in the same order, so that one that cannot be made does not hide the others.
     *
     * @param models asked when a detector is made that needs one
     */
    public static List<Supplier<Detector>> makers(Supplier<ModelShelf> models, Supplier<SiteLists> lists) {
        return makers(lists, () -> new GazetteerDetector(models.get().read("gazetteer")),
                () -> new CrfTagger(models.get().read("tagger")));
    }

    /** All detectors with the two that have models. */
    static List<Detector> all(Supplier<SiteLists> lists, Detector gazetteer, Detector tagger) {
        return makers(lists, () -> gazetteer, () -> tagger).stream().map(Supplier::get).toList();
    }

    private static List<Supplier<Detector>> makers(Supplier<SiteLists> lists, Supplier<Detector> gazetteer,
            Supplier<Detector> tagger) {
        return List.of(KnownIdentifierDetector::new, () -> new SiteListDetector(lists), DateDetector::new,
                AgeDetector::new, PhoneDetector::new, EmailDetector::new, UrlDetector::new, IpDetector::new,
                SsnDetector::new, MedicalRecordDetector::new, HealthPlanDetector::new, AccountDetector::new,
                LicenceDetector::new, VehicleDetector::new, DeviceDetector::new, BiometricDetector::new,
                PhotoDetector::new, TrialNumberDetector::new, OtherNumberDetector::new, LabelledCodeDetector::new,
                ElementDetector::new, TableDetector::new, Hl7Detector::new, CaretNameDetector::new,
                TitledNameDetector::new, CredentialNameDetector::new, LabelledNameDetector::new,
                RelativeNameDetector::new, GreetedNameDetector::new, SubjectNameDetector::new, AddressDetector::new,
                CityDetector::new, FacilityDetector::new, gazetteer, tagger);
    }
}
