package org.tessera.core.review;

import static org.tessera.core.review.QuasiIdentifier.Sort.ETHNICITY;
import static org.tessera.core.review.QuasiIdentifier.Sort.EVENT;
import static org.tessera.core.review.QuasiIdentifier.Sort.FAMILY;
import static org.tessera.core.review.QuasiIdentifier.Sort.LANGUAGE;
import static org.tessera.core.review.QuasiIdentifier.Sort.LIVING;
import static org.tessera.core.review.QuasiIdentifier.Sort.OCCUPATION;
import static org.tessera.core.review.QuasiIdentifier.Sort.PLACE;
import static org.tessera.core.review.QuasiIdentifier.Sort.RELIGION;
import static org.tessera.core.review.QuasiIdentifier.Sort.STATUS;
import static org.tessera.core.review.QuasiIdentifier.Sort.TRAIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules for quasi-identifiers. Each is tried only where its first word stands, and every repetition in it is bounded, so
 * that a text costs what its words cost.
 */
final class QuasiRules {
    /** Ends what somebody is: a word that goes on with the sentence. */
    private static final String STOP = "(?:with|who|and|or|from|in|at|on|for|after|before|since|but|of|has|had|is|was|to"
            + "|by|presents|presented|presenting|seen|admitted|here|now|currently|today|because|as|per|via)\\b";

    /** One to four words of a role. Yes: {@code ferry captain}. No: {@code in 2010}. */
    private static final String ROLE = "(?:(?!" + STOP + ")[\\p{L}][\\p{L}'-]{1,24}\\b[ ]?){1,4}(?<! )";

    /** Not a role. Yes: {@code smoker}. No: {@code smith}. */
    private static final String HABIT = "(?!(?:heavy |light |social )?(?:smok|drink|alcohol|tobacco|cigarette|drug|iv |user"
            + "|opioid|cocaine|heroin))";

    private static final String PEOPLE = "(?:man|woman|male|female|patient|gentleman|lady|boy|girl|person|descent|origin"
            + "|background|ancestry|heritage|community|family)\\b";

    private static final String KIN = "(?:husband|wife|spouse|partner|mother|father|parents?|sons?|daughters?|brothers?"
            + "|sisters?|family|grandson|granddaughter|grandparents?|roommates?|girlfriend|boyfriend|caregiver|dog|cat)\\b";

    private static final String COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";

    private static final String CHILDREN = "(?:adult |grown |young |small |living )?(?:children|kids|sons?|daughters?"
            + "|siblings|brothers?|sisters?|grandchildren|stepchildren|wives|husbands|marriages|pregnancies)\\b";

    /**
     * A rule.
     *
     * @param sort what it finds
     * @param pattern the whole of it, from its first word on
     */
    record Rule(QuasiIdentifier.Sort sort, Pattern pattern) {}

    private final Map<String, List<Rule>> byFirstWord = new HashMap<>();

    QuasiRules() {
        // Yes: retired ferry captain; works as a school bus driver. No: retired in 2010; former smoker; works as needed.
        add(OCCUPATION, "retired former", "\\w+ " + HABIT + ROLE);
        add(OCCUPATION, "works worked working employed", "\\w+ as (?:a|an|the) " + ROLE);
        add(OCCUPATION, "occupation profession job", "\\w+(?: is)?: ?" + ROLE);
        add(OCCUPATION, "self", "self[- ]employed(?: " + ROLE + ")?");
        // Yes: the mayor; a state senator. No: judged; pilot study.
        add(OCCUPATION, "a an the local state town city county federal",
                "\\w+ (?:mayor|senator|congressman|congresswoman|governor|judge|sheriff|bishop|rabbi|imam|pastor|priest|nun"
                        + "|firefighter|astronaut|fisherman|logger|miner|farmer|rancher|trucker|jockey|diplomat)\\b"
                        + "(?! (?:study|program))");
        // Yes: lives alone; resides in a group home. No: therapy alone.
        add(LIVING, "lives living resides lived", "\\w+ (?:alone|independently|by (?:him|her)self)\\b");
        add(LIVING, "lives living resides lived",
                "\\w+ with (?:his|her|their|an?|\\d|two|three)(?: \\p{L}{2,15})? " + KIN);
        add(LIVING, "lives living resides lived",
                "\\w+ (?:in|at|on) (?:an?|the|his|her) (?:\\p{L}{2,15} )?(?:shelter|group home|nursing home|assisted living"
                        + "|trailer|houseboat|convent|monastery|farm|ranch|barracks|dormitory|halfway house|prison|car|boat"
                        + "|reservation|island|commune)\\b");
        add(LIVING, "homeless incarcerated imprisoned institutionalized undomiciled", "\\w+");
        add(LIVING, "foster", "foster (?:care|home|child|parents?)\\b");
        add(LIVING, "widow widower widowed divorced", "\\w+");
        // Yes: sole survivor; struck by lightning. No: survivor function.
        add(EVENT, "sole only lone", "\\w+ survivors?\\b(?: of (?:an?|the) \\p{L}{2,20}(?: \\p{L}{2,20})?)?");
        add(EVENT, "survivor survived",
                "\\w+(?: of)? (?:an?|the) (?:\\p{L}{2,15} )?(?:crash|fire|shooting|bombing|sinking"
                        + "|shipwreck|earthquake|tornado|hurricane|flood|explosion|massacre|war|attack|collapse|derailment)\\b");
        add(EVENT, "holocaust genocide", "\\w+ survivor\\b");
        add(EVENT, "struck", "struck by lightning\\b");
        add(EVENT, "plane helicopter bus train shark bear", "\\w+ (?:crash|attack|accident|derailment)\\b");
        add(EVENT, "mass school", "\\w+ shooting\\b");
        add(EVENT, "lottery", "lottery winner\\b");
        add(EVENT, "kidnapped abducted hostage", "\\w+");
        add(EVENT, "prisoner", "prisoner of war\\b");
        add(EVENT, "refugee asylum", "\\w+(?: seeker)?(?: from [\\p{L}]{3,20})?");
        add(EVENT, "witness", "witness protection\\b");
        add(EVENT, "news headline newspaper", "\\w+ (?:coverage|report|reports|story|article)\\b");
        // Yes: well-known singer; Olympic rower; Vietnam veteran. No: known allergies.
        add(STATUS, "well", "well[- ]known (?:local )?" + ROLE);
        add(STATUS, "famous prominent", "\\w+ " + ROLE);
        add(STATUS, "celebrity olympic olympian", "\\w+(?: (?:athlete|rower|swimmer|runner|skier|medalist|gymnast))?");
        add(STATUS, "professional",
                "professional (?:\\p{L}{3,15} )?(?:player|athlete|boxer|wrestler|dancer|musician|golfer)\\b");
        add(STATUS, "public", "public (?:figure|official|office)\\b");
        add(STATUS, "national state world regional", "\\w+ champion\\b");
        add(STATUS, "elected", "elected (?:to )?" + ROLE);
        add(STATUS, "combat war vietnam korea korean gulf army navy marine", "\\w+ (?:war )?veteran\\b");
        // Yes: Navajo; Black woman; of Somali descent. No: black stool; white count.
        add(ETHNICITY, "black white asian brown arab indian", "\\w+ " + PEOPLE);
        add(ETHNICITY,
                "hispanic latino latina latinx caucasian filipino filipina navajo cherokee apache sioux hopi inuit yupik "
                        + "samoan tongan hmong romani kurdish somali ethiopian eritrean haitian hawaiian maori aboriginal creole "
                        + "ashkenazi sephardic chaldean armenian",
                "\\w+(?: " + PEOPLE + ")?");
        add(ETHNICITY, "african native pacific alaska middle",
                "\\w+[- ](?:american|islander|native|eastern)\\b(?: " + PEOPLE + ")?");
        add(ETHNICITY, "born", "born in (?!\\d)[\\p{L}][\\p{L} ]{2,20}\\b");
        // Yes: Jehovah's Witness; Amish. No: witness of the fall.
        add(RELIGION, "jehovah", "jehovah['\u2019]?s['\u2019]? witness(?:es)?\\b");
        add(RELIGION,
                "muslim jewish catholic mormon amish hindu buddhist sikh mennonite quaker hutterite zoroastrian jain "
                        + "druze scientologist pentecostal adventist rastafarian wiccan",
                "\\w+(?! (?:hospital|medical|health|charities))");
        add(RELIGION, "christian orthodox", "\\w+ (?:scientist|science|jew|jewish|christian|faith)\\b");
        add(RELIGION, "seventh", "seventh[- ]day adventist\\b");
        // Yes: speaks only Tagalog; Spanish-speaking. No: speaks in full sentences.
        add(LANGUAGE, "speaks speaking",
                "\\w+ (?!in\\b|to\\b|with\\b|full\\b|clearly\\b|slowly\\b)(?:only |mainly |primarily |mostly "
                        + "|little |no |limited )?(?-i:[\\p{Lu}])[\\p{L}]{3,15}\\b");
        add(LANGUAGE, "primary native preferred first", "\\w+ language(?: is|:)? ?(?-i:[\\p{Lu}])[\\p{L}]{3,15}\\b");
        add(LANGUAGE, "interpreter", "interpreter (?:used|present|needed|required|for)\\b");
        add(LANGUAGE,
                "spanish russian mandarin cantonese vietnamese arabic polish portuguese tagalog korean farsi creole somali "
                        + "hindi urdu swahili french german italian greek",
                "\\w+[- ]speaking\\b");
        // Yes: three daughters; mother of four; twin. No: two tablets.
        add(FAMILY, "one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9 10 11 12",
                "\\w+ " + CHILDREN);
        add(FAMILY, "mother father oldest eldest youngest only middle parent", "\\w+ (?:child )?of " + COUNT + "\\b");
        add(FAMILY, "only", "only (?:child|son|daughter)\\b");
        add(FAMILY, "twin twins triplet triplets quadruplet quadruplets",
                "\\w+(?: (?:brother|sister|sibling|boys|girls))?");
        add(FAMILY, "adopted conjoined", "\\w+(?: \\p{L}{3,12})?");
        // Yes: albinism; one of only five reported. No: rare ectopic beats.
        add(TRAIT, "albino albinism dwarfism gigantism heterochromia polydactyly progeria", "\\w+");
        add(TRAIT, "situs", "situs inversus\\b");
        add(TRAIT, "one first only",
                "\\w+ (?:of )?(?:only )?(?:" + COUNT + "|few|handful|the) (?:known |reported |published )?"
                        + "(?:cases?|patients?|reports?) (?:in|reported|known|ever|worldwide|with)\\b");
        add(TRAIT, "extremely exceedingly", "\\w+ rare " + ROLE);
        add(TRAIT, "tattoo tattoos", "\\w+ of (?:an?|the|his|her) [\\p{L}]{3,20}\\b");
        add(TRAIT, "amputee", "\\w+");
        // Yes: small town; the only hospital in the county. No: small bowel.
        add(PLACE, "small tiny remote rural nearby neighboring",
                "\\w+ (?:\\p{L}{3,12} )?(?:town|village|island|community|hamlet|county)\\b");
        add(PLACE, "only", "only (?:hospital|clinic|school|physician|doctor|pharmacy) in\\b");
        add(PLACE, "local",
                "local (?:mill|plant|factory|church|school|college|university|prison|mine|base|newspaper|diner|farm"
                        + "|market|brewery|ferry)\\b");
        add(PLACE, "reservation", "\\w+");
        add(PLACE, "near across",
                "\\w+(?: from)? the (?:\\p{L}{3,15} )?(?:river|lake|bridge|harbor|harbour|border|airport|stadium"
                        + "|capitol|cathedral|courthouse|lighthouse)\\b");
    }

    private void add(QuasiIdentifier.Sort sort, String firstWords, String pattern) {
        Rule rule = new Rule(sort, Pattern.compile(pattern,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        for (String word : firstWords.split(" ", -1)) {
            byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(rule);
        }
    }

    /** The rules that a word can begin. */
    List<Rule> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
