package org.tessera.detect.rules.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tessera.detect.rules.scan.Vocabulary;

/**
 * Short names by which everybody in the United States knows a hospital, a health system or a large public service. Written
 * for this project from general knowledge of academic medical centres, health systems and government bodies; no text of a
 * patient and no list of another project was used. Names that carry a word such as "Hospital" need no entry here.
 */
final class KnownFacilities {
    /** Initials that mean nothing else in a note. */
    private static final String INITIALS = "ucsf,ucla,ucsd,ucdmc,upmc,uihc,ohsu,musc,uams,utmb,utsw,mdacc,mskcc,nyph,bidmc,vumc"
            + ",unmc,unmh,uwmc,lumc,kumc,osuwmc,ynhh,jhh,jhmi,wrnmmc,bamc,nnmc,dfci,chla,uthsc,uthealth,ummc,umcsn,uabmc"
            + ",wakemed,uchealth,uhealth,mhealth,hcmc,lsuhsc,suny downstate,uf health,ut southwestern,vcu health"
            + ",ecmc,dhmc,ahn,ssm health,ou health,hca,nyu langone,nyp,usc keck,lac+usc";
    /** Names that are no words and no surnames met in notes. */
    private static final String NAMES = "mayo,cedars-sinai,cedars sinai,mount sinai,mt sinai,mt. sinai,johns hopkins,geisinger"
            + ",intermountain,montefiore,northwell,ochsner,sentara,novant,adventhealth,wellspan,lifespan,medstar"
            + ",beaumont,henry ford,corewell,marshfield,essentia,avera,allina,healthpartners,park nicollet,hennepin"
            + ",loyola,northwestern,froedtert,gundersen,parkland,baylor,houston methodist,scripps,straub,kapiolani"
            + ",harborview,virginia mason,barnes-jewish,barnes jewish,mass general,massachusetts general,the brigham"
            + ",beth israel,tufts,lahey,umass memorial,maine med,dartmouth-hitchcock,dartmouth hitchcock,yale new haven"
            + ",yale-new haven,metrohealth,jackson memorial,maimonides,elmhurst,lenox hill,walter reed,md anderson,m.d. anderson"
            + ",sloan kettering,sloan-kettering,memorial sloan kettering,fred hutch,city of hope,dana-farber,dana farber"
            + ",shriners,fresenius,davita,kaiser,kaiser permanente,emory,vanderbilt,nationwide children's,texas children's"
            + ",children's national,lurie children's,rady children's,seattle children's,le bonheur,nemours,cincinnati children's"
            + ",multicare,peacehealth,samaritan health,banner health,dignity health,sutter health,tenet,tampa general"
            + ",orlando health,moffitt,lehigh valley,hackensack meridian,rwjbarnabas,atlantic health,inova,carilion,bon secours"
            + ",prisma health,atrium health,ascension,christus,memorial hermann,ben taub,ut health,denver health,hoag";
    /** Names that are words, surnames, towns or eponyms as well: only behind "at", "to" or "from" and with a capital. */
    private static final String WORDED = "rush,mercy,sharp,swedish,legacy,fairview,aurora,trinity,providence,banner,sutter,dignity"
            + ",advocate,spectrum,cottage,queen's,queens,grady,bellevue,duke,stanford,hopkins,sinai,emanuel,kindred"
            + ",select,encompass,methodist,presbyterian,presby,baptist,sanford,penn,jefferson,temple,einstein,yale,tulane"
            + ",wake forest,carle,msk,uab,uva,unc,osu,bmc,hup,chop,mgh,bwh,nyu,vcu,uk,ku,lsu";
    /** Public services and bodies that people work for and write to. */
    private static final String SERVICES = "postal service,post office,border patrol,coast guard,park service,forest service,national guard"
            + ",army corps of engineers,peace corps,americorps,amtrak,usps,fedex,ups,school district,sheriff's office"
            + ",police department,fire department,highway patrol,state police,transit authority,housing authority,port authority"
            + ",public works,parks department,department of corrections,department of transportation,social security administration";

    /**
     * A name.
     *
     * @param text in lower case
     * @param sort how much it takes to believe it
     */
    record Name(String text, Sort sort) {}

    /** How ambiguous names are. */
    enum Sort {
        INITIALS, NAME, WORD, SERVICE
    }

    /** The names by their first word, the longest first. */
    static final Vocabulary<List<Name>> BY_FIRST_WORD = new Vocabulary<>(byFirstWord());

    private KnownFacilities() {}

    private static Map<String, List<Name>> byFirstWord() {
        Map<String, List<Name>> names = new LinkedHashMap<>();
        put(names, INITIALS, Sort.INITIALS);
        put(names, NAMES, Sort.NAME);
        put(names, WORDED, Sort.WORD);
        put(names, SERVICES, Sort.SERVICE);
        names.values().forEach(list -> list.sort(Comparator.comparingInt(name -> -name.text().length())));
        return names;
    }

    private static void put(Map<String, List<Name>> names, String some, Sort sort) {
        for (String name : some.split(",", -1)) {
            String first = name.split("[^a-z]", 2)[0];
            names.computeIfAbsent(first, key -> new ArrayList<>()).add(new Name(name, sort));
        }
    }
}
