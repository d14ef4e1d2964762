package org.tessera.detect.rules.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.form.FieldLabel.Trust;
import org.tessera.detect.rules.scan.Vocabulary;

/** Words in lower case that name the code behind them, as forms, notes and the keys of files write them. */
final class FieldLabels {
    /** All words. */
    static final Vocabulary<FieldLabel> ALL = new Vocabulary<>(all());

    /** Words that mark a number, in any of these writings. */
    static final Vocabulary<String> MARKS = Vocabulary.words("number numbers num nums nbr nr no nos id ids identifier"
            + " identification code ref reference token hash key string value last4");

    /** Words that may stand between a word that names a code and the code. */
    static final Vocabulary<String> PASSED = Vocabulary.words("is was are were at in on by as for his her their my our"
            + " its the of a cal holder assigned issued listed recorded reads reading read current new old prior former"
            + " primary secondary shown file labelled labeled named called scan scans match matched"
            + " enrolment enrollment enrolled stored saved under set form mark off sign state image images left right"
            + " ending ends reader lock door control filed facility retinal infant proof");

    /** Words that belong to other things with a number: nothing before them counts. */
    static final Vocabulary<String> OTHERS = Vocabulary.words("phone phones telephone tel tele cell cellphone mobile"
            + " pager beeper fax ext extension ssn social dob zip ip mac url www email mail date time age room rm bed"
            + " floor ste suite apt unit box po icd cpt hcpcs ndc loinc snomed drg version model catalog catalogue"
            + " rev size gauge dose qty refill refills page grade stage type class level score scale");

    /** Words that only point at what stood before: a "fingerprint reference" is one of the fingerprint. */
    static final Vocabulary<String> POINTERS = Vocabulary
            .words("ref reference document report access request registry client share order run");

    /** What a tag of the house is fixed to; other tags are a vehicle's. */
    static final Vocabulary<String> TAGGED = Vocabulary
            .words("biomed asset infant equipment device security rfid hugs wander service property pump");

    private FieldLabels() {}

    private static Map<String, FieldLabel> all() {
        Map<String, FieldLabel> words = new LinkedHashMap<>();
        put(words, IdentifierKind.BIOMETRIC, Trust.SURE, "fingerprint fingerprints thumbprint thumbprints voiceprint"
                + " voiceprints handprint palmprint footprint footprints faceprint biometric biometrics afis");
        put(words, IdentifierKind.BIOMETRIC, Trust.CODED,
                "template print prints iris retina palm finger thumb voice face facial");
        put(words, IdentifierKind.PHOTO, Trust.SURE, "photo photos photograph photographs picture pictures pic pics");
        put(words, IdentifierKind.PHOTO, Trust.CODED, "clip video screenshot thumbnail exhibit img media");
        put(words, IdentifierKind.DEVICE, Trust.SURE, "serial serials serialno serie ser sn imei meid udi udid");
        put(words, IdentifierKind.DEVICE, Trust.CODED, "lot lots batch device devices implant pump pacemaker pacer"
                + " generator transmitter transponder sensor monitor lead leads asset battery glucometer meter cpap"
                + " concentrator machine ventilator iol recorder stimulator analyzer amplifier defibrillator implante"
                + " headbox prosthesis");
        put(words, IdentifierKind.VEHICLE, Trust.SURE, "plate plates placa placas vin");
        put(words, IdentifierKind.VEHICLE, Trust.CODED, "tag tags reg registration decal vehicle car truck van trailer"
                + " pickup sedan suv jeep motorcycle tail wing impounded tractor");
        put(words, IdentifierKind.VEHICLE, Trust.MARKED, "bus ambulance");
        put(words, IdentifierKind.OTHER, Trust.SURE,
                "accession accn passport badge docket barcode requisition" + " envelope");
        put(words, IdentifierKind.OTHER, Trust.CODED,
                "acc claim claims case protocol subject subjid participant session"
                        + " ticket rx prescription msg message confirmation incident registry registryevent courier"
                        + " custody screening kit specimen sample slide auth authorization preauth order study job document"
                        + " report request booking tracking unos share access run ref reference client");
        put(words, IdentifierKind.OTHER, Trust.MARKED, "student employee store pass event lab pa dod military");
        put(words, IdentifierKind.MEDICAL_RECORD, Trust.SURE, "mrn mrno medrec");
        put(words, IdentifierKind.MEDICAL_RECORD, Trust.CODED, "chart charts record");
        put(words, IdentifierKind.MEDICAL_RECORD, Trust.MARKED,
                "hist hospital hosp clinic patient pt rec exp expediente");
        put(words, IdentifierKind.ACCOUNT, Trust.SURE, "account acct accts acctno har csn guarantor guar invoice");
        put(words, IdentifierKind.ACCOUNT, Trust.CODED, "fin");
        put(words, IdentifierKind.ACCOUNT, Trust.MARKED, "check encounter enc card");
        put(words, IdentifierKind.HEALTH_PLAN, Trust.SURE,
                "member subscriber mbi hicn hcn medicaid rxbin rxpcn rxgrp rxgroup beneficiary dbn");
        put(words, IdentifierKind.HEALTH_PLAN, Trust.CODED,
                "policy bin pcn insurance ins payer payor insurer insured supplement"
                        + " carrier coverage grp group medicare medi-cal tricare aetna cigna humana anthem bcbs uhc kaiser"
                        + " unitedhealthcare molina centene wellcare ahcccs soonercare tenncare masshealth badgercare"
                        + " mainecare kancare peachcare ohp medi");
        put(words, IdentifierKind.HEALTH_PLAN, Trust.MARKED, "plan");
        put(words, IdentifierKind.LICENCE, Trust.SURE,
                "license licence licenses licences lic lics npi dea cdl dln clia upin ncpdp");
        put(words, IdentifierKind.LICENCE, Trust.CODED, "cert certificate permit commission roll abret aemt emt nrp"
                + " dl rpsgt rrt lcsw lmsw crna cnm rn lpn lvn rph");
        put(words, IdentifierKind.LICENCE, Trust.MARKED, "provider prescriber driver");
        return words;
    }

    private static void put(Map<String, FieldLabel> words, IdentifierKind kind, Trust trust, String some) {
        for (String word : some.split(" ", -1)) {
            words.put(word, new FieldLabel(kind, trust));
        }
    }
}
