package org.tessera.core.resolve;

import java.util.Locale;
import java.util.Set;

/**
 * Words that stand in notes with a meaning of their own and that are also names, or parts of what is taken for a name:
 * "Grace", "Price", "May". A part of a name that is none of them names its bearer however it is written.
 *
 * <p>Written for this purpose from classes of words: the small words of English, days and months, titles and roles,
 * colours, trades, verbs, adjectives, nouns of nature and of the house, words and short forms of the ward. A word with a
 * plural that a name could seem to have ("Len", "lens") stands here in that form too. Names of trades that notes no
 * longer use as words ("Fletcher") are left out.
 *
 * <p>A word that is missing may cost a reviewer a look at a word too many; a listed name is still looked for with a
 * capital, unless the note also writes it small.
 */
public final class NameWords {
    private static final String SMALL_WORDS = """
            about above after again all almost along also although always among and another any are around away back
            because been before behind being below between both but came can cannot come could day days did does doing
            done down during each either else end even ever every few first for from gave get gets give given goes
            going gone got had has have having hence her here hers him his how into its just last later least left
            less let like made many maybe might more most much must near neither never new next nil none nor not now
            off often old once one only onto other our out over own per plus put quite rather same second see seen set
            several shall she should since six some soon still such take ten than that the their them then there these
            they third this those though three through thus till too took toward two under until upon use used very
            via was way ways well went were what when where which while who whom whose why with within without won
            would yes yet you your del der den des dos las los san santa van von bin ibn
            """;

    private static final String TIMES_AND_PEOPLE = """
            jan january feb february mar march apr april may jun june jul july aug august sep sept september oct
            october nov november dec december mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday
            sat saturday sun sunday spring summer autumn fall winter morning noon night week weeks month months year
            years easter christmas dawn eve today tomorrow yesterday mrs miss doctor nurse prof professor patient
            client resident attending consultant surgeon physician therapist pharmacist technician student intern
            fellow chief staff provider mother father mom dad sister brother son daughter wife husband aunt uncle
            grandmother grandfather baby boy girl man men woman women child children friend neighbor male female king
            queen prince duke earl knight baron bishop pope abbot dean priest deacon parson monk pilgrim page squire
            major sergeant marshal judge mayor baker barber butcher carpenter clerk cook driver farmer fisher gardener
            glover mason merchant painter porter potter sailor shepherd singer tailor teller tiller trainer walker
            ward warden
            """;

    private static final String QUALITIES = """
            able bald big black blank blue blunt bold brave brief bright brown bumpy calm clean clear close coarse
            cold cool crisp dark dear deep dense dim drab dry dull early easy fair faint false fast fine firm flat
            foul frank free fresh full gentle glad gold golden good grand gray great green grey hale happy hard hardy
            hazel heavy high hoary hollow hot huge humble ivory jolly joint keen kind large lean light little long
            loose loud low loving lush mild moody noble odd olive open pale pink plain pleasant polite poor prompt
            proud pure purple quick quiet rapid rare raw red rich ripe rough round royal ruddy rust sad safe scarlet
            sharp short silver simple slight slow small smart smooth soft solid sore sound sour stable stark stern
            stiff stout straight strange strong sturdy sweet swift tall tan tart tender thick thin tight tiny tough
            true vast violet warm weak wet white whole wide wild wise worthy yellow young younger best better
            """;

    private static final String NATURE_AND_HOUSE = """
            acre apple ash bank bark barn bass bay bean bear beck bee beech bell berry birch bird block board boat
            bolt bond bone book boot bough bow bowl box branch bread breeze brick bridge brook broom brush buck bud
            bull bus bush cable cage cake camp candy cane cannon canon canyon cape car card case cash castle chain
            chair chalk cherry church city class clay cliff cloud clover coal coat coffee coin coral cord corn cotton
            court cove cox crane cream creek cress crow crown cross cup daisy dale deer dell dew diamond dike dish
            ditch dog dollar door dove drake dress dust eagle earth east ebony egg elder elm ember fern field finch
            fire fish flag flame flint flood flower fog food forest fox frost garden garnet gate gem ginger glass glen
            goose grain grape grass grove gull hail hall ham hammer harp hawk hay heath hedge hen herb heron hill
            holly home honey hood hook horn horse house ice iris iron island ivy jade jewel key keys kettle lace lake
            lamb lamp land lane lark laurel leaf leek lily lime linen lion log lotus maple marble marsh meadow meat
            melon mill mint money moon moor moss mount mountain myrtle needle nest north oak ocean onion orchard otter
            owl oyster palm park path peach pear pearl pepper petal pike pine pipe plum pond pool poppy post pot pound
            rabbit rain rainbow raven reed rice ridge ring river road robin rock room root rose ruby rush rye sage
            salmon salt sand sea seal shell ship shore silk sky snow south spear star stone storm stove stream street
            swan table temple thorn tide timber tower town tree trout tulip vale valley vine wagon wall water wave
            west wheat wheel willow wind window wine wing wolf wood woods wool wren
            """;

    private static final String DEEDS_AND_NOTIONS = """
            abide ache act add aid answer art ask bake banks bar bare bath beat beam begin bend bid bill bind bit bite
            bless blow boil boss brand break bring burn burns burst bustle buy call care carry cast catch chance
            change charge charity chase cheer chew choice clap climb cost cough count cover crack craft cramp crook
            cry curl cut cutter dance dare deal delay dial dice die dig diver drain draw dream drink drip drive drop
            duty earnest eat ease edge faith fame fear feel felt fill find fit fix flow flush fly fold force ford form
            fort fortune found gain game glance glide glory goal grace grade grant grasp grip grow growth guard guess
            guest guide habit hand hands hang happen harm harmony haste haven hazard heal hear heard help hold hope
            hopes hurt hush idea jest join joy jump jury justice keep kick kiss knock know lack law lay lead leap
            learn leave lent lens lie life lift line link list listen live load lock look loss lot love lucky luck
            main mark marks mass match matter mean means measure meet mend mercy merit merry miles mind mills mirth
            mix model monitor move nail name need nod note oath offer order pace pack paid pain part parts pass
            patience pay peace peak penny pick piece pierce place plan plant play plead point poll power praise pray
            press price pride print proper prose pull purpose push quest race raise range rate reach read ready reason
            rest return rhyme ride right rise rob robe role roll romp rule run runner sale say score scratch sell send
            sense sentence serve shade shake shape share shine shoot show shut sigh sign sing sit size skip sleep
            slide smell smile song sort space spark speak speed spell spend split spot stain stand start state stay
            steel steep step stick stir stock stop strain stretch strike stroke style sue suit sum swim swing tack
            talk taste teach tear tell temper term test thank thanks think tie time times toll tone top touch trace
            trade train travel treat trial trick trip trust truth try turn unity victor view virtue visit vote wait
            wake walk want ware warn wash waste watch wear weld will wills win wink wish word words work worth wrap
            write yard yield
            """;

    private static final String WARD = """
            aprn bsn cna crna dds dnp dpm facs fnp lcsw lpn mph msn pharmd phd rph
            abdomen abnormal acid acute admit admitted adult age agent alert alcohol alt allergy ana anemia ankle
            anxiety arm arms assess assessment ast bag band bed bile biopsy bleed blister blood bmi body bowel brace
            brain breast breath bruise bun cancer cardiac cell cells chart chest chin chol chronic clinic clinical
            clot colon coma cpap cyst daily delta dental denies depression diabetes diagnosis diet disease disorder
            distal dose doses drug ear ears edema elbow emergency exam examination eye eyes face fasting fat fatigue
            fever finger fluid focal foley foot follow fracture gait gas gland gout graft gut hair head heart heel hep
            hernia hgb hip history hospital icu infection injection injury insulin kidney knee lab labs lateral leg
            legs lesion lesions limb lip lips liver lobe lung lungs lymph med medial medication medications meds
            mental meter min mins mood mouth mri muscle nasal nausea neck negative nerve neuro normal nose notes
            notified oral organ oxygen pallor pan pat pelvis phone pills plans plasma plate port positive pressure
            primary procedure prn problem pulse pump pupil radial rash rays ray reflex regular regimen renal report
            reports review rib routine sac scan scar seizure sex shift shock shoulder sick sinus skin smoke smoker
            social spine spleen sputum status stent stomach stool supine surgery surgical swab swell symptoms tab tabs
            tablet tendon therapy thigh throat thumb thyroid tibia toe toes tongue tooth tracing tube tumor ulcer unit
            urine uterus vein vital vitals vomit wound wrist
            """;

    private static final Set<String> ALL = Set
            .of(String.join(" ", SMALL_WORDS, TIMES_AND_PEOPLE, QUALITIES, NATURE_AND_HOUSE, DEEDS_AND_NOTIONS, WARD)
                    .strip()
                    .split("\\s+"));

    private NameWords() {}

    /** Whether a word means something by itself, in any case. */
    public static boolean contains(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
