package org.tessera.detect.rules.person;

import org.tessera.detect.rules.scan.Vocabulary;

/** Words by which a reader of names knows where a name goes on and where it cannot. Lower case. */
final class NameWords {
    /** Small words inside surnames. Yes: {@code de la Cruz}, {@code van den Berg}, {@code St. John}. */
    static final Vocabulary<String> PARTICLES = Vocabulary
            .words("de la las los del den der van von vom zu zum zur di da do dos das du le el al bin binti ibn ben bat"
                    + " san santa st ste saint y ter ten te af av abu mc mac o d l della delle degli dei dal nic"
                    + " ni ua fitz mala ap");
    /** Behind a name. Yes: {@code Jr}, {@code III}. */
    static final Vocabulary<String> SUFFIXES = Vocabulary.words("jr sr ii iii iv snr jnr");
    /** Academic and professional letters behind a name. */
    static final Vocabulary<String> CREDENTIALS = Vocabulary
            .words("md do rn np pa phd lpn crna cnp fnp aprn dds dmd dpm od pharmd rph lcsw lmft msw psyd facs facp"
                    + " facc faan bsn msn dnp cnm slp dpt pt ot otr rd rdn ma mph mbbs mbchb mbbch frcs frcp"
                    + " mrcp esq lvn cna"
                    + " cma rma rrt crt lmhc lpc lcpc ncc bcba agnp acnp pnp whnp pmhnp fnpc pac arnp cnl cns"
                    + " ccrn cen rdms rdcs rvt ccp dc nd lac lmt cpnp edd jd mba msn rnfa sa cst bc ccc atc otd"
                    + " mha ms bs ba rt dnap dvm mscn");
    /** Words that are no part of a name although they may open with a capital. */
    static final Vocabulary<String> STOP = Vocabulary
            .words("the he she his her him hers they them their it its this that these those we our us i my me you your"
                    + " who whom whose which what when where why how there here then than"
                    + " and or but if so nor not no yes as at by for from in into of off on onto out over per to"
                    + " under up upon with without via vs versus until till since during after before about"
                    + " is are was were be been being am has have had do does did can could should would shall"
                    + " must might cannot"
                    + " a an any all some each every both few more most other another such same own only just"
                    + " also even still yet again once never always often"
                    + " patient patients pt pts client name names dob date dates time age sex gender male female"
                    + " phone fax tel address mrn ssn id no number account acct room unit ward bed floor"
                    + " history physical exam examination assessment plan impression diagnosis diagnoses"
                    + " findings finding procedure operation indication indications comparison technique"
                    + " results result labs lab vitals medications medication meds allergies allergy review"
                    + " system systems social family past present surgical medical chief complaint complaints"
                    + " subjective objective disposition discharge admission admitted followup follow"
                    + " recommendation recommendations summary report note notes letter consult consultation"
                    + " hospital clinic center centre department dept service services office emergency icu er"
                    + " ed or pacu micu sicu ccu nicu picu ent ob gyn obgyn er's"
                    + " cardiology neurology oncology urology nephrology surgery surgical medicine radiology"
                    + " pathology psychiatry dermatology orthopedics orthopaedics pediatrics gastroenterology"
                    + " pulmonology pulmonary endocrinology rheumatology hematology ophthalmology otolaryngology"
                    + " anesthesia anesthesiology gynecology obstetrics podiatry rehabilitation"
                    + " hospice dermatologist cardiologist neurologist oncologist urologist nephrologist surgeon"
                    + " radiologist pathologist psychiatrist dermatologist gastroenterologist"
                    + " pulmonologist endocrinologist rheumatologist hematologist ophthalmologist"
                    + " anesthesiologist gynecologist pediatrician internist hospitalist psychologist podiatrist"
                    + " doctor doctors physician physicians nurse nurses attending resident intern fellow"
                    + " provider providers practitioner assistant therapist pharmacist dentist technician"
                    + " technologist"
                    + " supervisor director chief officer manager coordinator counselor worker aide tech staff"
                    + " team specialist consultant student"
                    + " dr mr mrs ms miss mx prof professor rev reverend sir madam drs messrs"
                    + " monday tuesday wednesday thursday friday saturday sunday january february march july"
                    + " august september october november december"
                    + " today yesterday tomorrow tonight morning afternoon evening night currently recently"
                    + " however although because while therefore additionally please thank thanks"
                    + " dear sincerely regards best cordially respectfully yours cc re attn subject signed accession badge pager license licence"
                    + " dictated transcribed electronically reviewed authenticated verified"
                    + " left right bilateral upper lower anterior posterior ct mri xr us ekg ecg eeg cxr bp hr"
                    + " rr status post none unknown yes negative positive normal"
                    + " mother father wife husband son daughter sister brother mom dad parents parent spouse"
                    + " partner friend neighbor aunt uncle cousin niece nephew grandmother grandfather grandson"
                    + " granddaughter"
                    + " state county city street road avenue inc llc university college school church pharmacy"
                    + " laboratory laboratories institute foundation group associates"
                    + " education instructions instruction information care portal identification identifier"
                    + " record records chart contact emergency insurance education safety rights"
                    + " medicare medicaid english spanish speaking interpreter poison control dragon siri alexa"
                    + " cortana non hodgkin alzheimer alzheimers parkinson parkinsons crohn crohns huntington"
                    + " hashimoto document message specimen device encounter infectious disease diseases");

    private NameWords() {}
}
