package org.tessera.detect.rules.place;

import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;

/** Words of which names of facilities and firms are made. Lower case. */
final class FacilityWords {
    /** Words that end the name of a place of care, learning, worship or custody. */
    static final Vocabulary<String> HEADS = Vocabulary
            .words("hospital hospitals clinic clinics hospice infirmary pharmacy pharmacies healthcare medcenter"
                    + " sanatorium dispensary apothecary church cathedral synagogue mosque chapel parish temple"
                    + " ministries"
                    + " school schools elementary academy college university preschool kindergarten seminary"
                    + " institute institution polyclinic hosp medctr manor rehab rehabilitation shelter jail"
                    + " prison penitentiary"
                    + " pediatrics orthopedics orthopaedics cardiology dermatology oncology urology nephrology"
                    + " neurology gastroenterology ophthalmology obstetrics gynecology endocrinology"
                    + " rheumatology pulmonology psychiatry radiology"
                    + " imaging diagnostics laboratory laboratories labs lab dialysis health dentistry dental"
                    + " optometry podiatry surgicenter vamc hospltal cllnic");
    /** Words that end such a name only behind another: "medical center", "health system". */
    static final Vocabulary<String> SECOND_HEADS = Vocabulary
            .words("center centers centre centres ctr system systems group associates plaza partners network services"
                    + " foundation campus pavilion tower home homes house living village villa lodge community"
                    + " communities facility facilities residence"
                    + " care practice medicine health therapy specialists physicians providers surgeons"
                    + " consultants wellness station base mri nurses");
    /** Words that make a second head a place of care. */
    static final Vocabulary<String> BEFORE_SECOND = Vocabulary
            .words("medical health care surgery surgical cancer heart eye ear imaging wellness treatment recovery"
                    + " counseling rehabilitation rehab nursing assisted senior retirement living dialysis"
                    + " infusion birth birthing trauma burn pain spine sleep"
                    + " wound women's womens children's family internal primary urgent emergency home physical"
                    + " occupational behavioral mental convalescent memory skilled retirement adult day"
                    + " detention correctional community recreation veterans va clinical diagnostic radiology"
                    + " vascular orthopedic orthopaedic cardiac cardiovascular heart kidney renal diabetes"
                    + " fertility dental vision hospice palliative oncology rescue fire police air christian"
                    + " lutheran masonic methodist baptist presbyterian catholic jewish hebrew county high"
                    + " middle public naval army military specialty surgeons pediatric walk-in outpatient"
                    + " ambulatory endoscopy anesthesia pathology open visiting");
    /** Endings of names of firms. */
    static final Vocabulary<String> FIRMS = Vocabulary
            .words("works lumber agency inc incorporated llc corp corporation company ltd llp pllc industries"
                    + " enterprises manufacturing construction logistics trucking motors foods electric plumbing"
                    + " landscaping roofing insurance properties holdings technologies"
                    + " bakery brewery winery airlines airways freight hardware furniture realty consulting"
                    + " catering roasters outfitters supply warehouse shipyard foundry mills mill farms ranch"
                    + " orchards nursery dairy"
                    + " restaurant diner cafe grill pizzeria market grocery supermarket store stores salon"
                    + " barbershop gym hotel motel inn casino resort library museum theater theatre bank bancorp"
                    + " electronics aviation aerospace paving masonry carpentry glass steel tool textiles"
                    + " fabrics printing press publishing broadcasting");
    /** Words of such names that say nothing about which one it is. */
    static final Vocabulary<String> GENERIC = Vocabulary
            .words("general community regional memorial county city local outside university medical women's womens"
                    + " children's childrens childs men's mens teaching acute care long term rehabilitation"
                    + " rehab psychiatric mental behavioral health surgical surgery emergency urgent walk in"
                    + " outpatient inpatient day ambulatory primary family internal pediatric pediatrics cardiac"
                    + " heart cancer eye ear nose throat pain wound sleep spine joint bone orthopedic"
                    + " orthopaedic orthopedics neurology cardiology dermatology urology oncology hematology"
                    + " nephrology gastroenterology gi endocrinology"
                    + " rheumatology pulmonary pulmonology psychiatry radiology interventional invasive dialysis"
                    + " infusion imaging fertility travel weight diabetes coumadin anticoagulation warfarin"
                    + " lipid asthma allergy immunology memory stroke trauma burn transplant birth birthing"
                    + " breast vascular vein foot free veterans va army navy"
                    + " military state federal district specialty specialties referring referral area central"
                    + " tertiary quaternary downtown main campus the our this that another nursing skilled"
                    + " assisted senior adult retirement home group public private high middle elementary grade"
                    + " primary secondary junior law night summer vocational current"
                    + " academic local nearby same different other new old previous prior first second third any"
                    + " every each a an my his her their your its of and for at & st infectious disease"
                    + " geriatric geriatrics adolescent prenatal antenatal obstetric obstetrics ob gyn"
                    + " gynecology gynecologic gyne continuity resident residents faculty preoperative"
                    + " pre-op preop surgical post anesthesia follow-up followup hand hip knee shoulder back"
                    + " hernia bariatric plastic reconstructive thoracic colorectal head neck oral maxillofacial"
                    + " dental dentistry vision optometry ophthalmology podiatry hospital clinic center centre"
                    + " medicine physical occupational speech therapy electrophysiology device heart failure hf"
                    + " pacemaker icd hiv tb std sti methadone suboxone addiction detox substance abuse alcohol"
                    + " recovery treatment counseling hospice palliative subacute intensive nuclear molecular"
                    + " clinical anatomic pathology microbiology chemistry blood vaccine flu immunization"
                    + " wellness well child baby preventive occupational employee student international"
                    + " magnetic resonance diagnostic ultrasound digital computed tomography laboratory lab"
                    + " reference mail order retail preferred compounding specialty outside cath catheterization eeg ekg"
                    + " echo vestibular hearing audiology movement disorders disorder epilepsy headache multiple"
                    + " sclerosis ms tumor tumour board survivorship genetics genetic"
                    + " sunday parochial boarding charter nursery trade technical business graduate medical art"
                    + " music dance culinary catholic christian baptist methodist lutheran presbyterian"
                    + " episcopal jewish islamic muslim orthodox protestant united first reformed bible"
                    + " nondenominational"
                    + " neurosurgery neurosurgical endocrine postanesthesia postoperative management myocardial"
                    + " perfusion admission m mode color colour doppler spect discharge pertinent initial"
                    + " baseline repeat additional significant stat routine am pm morning"
                    + " daily cord arterial venous csf urine stool serum chest abdominal abdomen pelvic brain"
                    + " spinal renal sectional advanced diffusion weighted cine planar resting stress thallium"
                    + " cardiolite pet ct mri fetal prostate liver thyroid hepatology"
                    + " hepatitis cystic fibrosis rheumatic lupus arthritis sickle cell hemophilia voice swallow"
                    + " swallowing gait balance cognitive neuromuscular neuropsychology psychology social work"
                    + " services service system systems network association"
                    + " quality safety risk public global consumer patient patients women men family's"
                    + " community's relevant abnormal normal all outpatient's multispecialty multidisciplinary"
                    + " tele virtual telehealth gender sexual reproductive pelvic floor urogynecology uro onc"
                    + " gyn peds ortho neuro cards pulm endo rheum heme derm ent neurovascular");

    /** Heads that are common nouns as well; in text of one case they need more than an unusual word before them. */
    static final Vocabulary<String> EVERYDAY = Vocabulary
            .words("school schools church temple college jail prison shelter lab labs laboratory imaging dialysis bank"
                    + " home library health chapel parish manor radiology cardiology neurology oncology urology"
                    + " orthopedics pediatrics");
    /** Words that stand for a hospital behind its town: "Garrow Regional". */
    static final Vocabulary<String> SHORT_HEADS = Vocabulary.words(
            "regional general memorial presbyterian methodist baptist medical med mercy lutheran adventist childrens");

    private FacilityWords() {}

    /** Whether a word ends names of facilities. */
    static boolean isHead(NoteText text, int word) {
        return HEADS.contains(text, word)
                || (SECOND_HEADS.contains(text, word) && BEFORE_SECOND.contains(text, word - 1))
                || (BEFORE_SECOND.contains(text, word) && SECOND_HEADS.contains(text, word + 1));
    }
}
