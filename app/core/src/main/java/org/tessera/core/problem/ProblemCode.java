package org.tessera.core.problem;

/**
 * Every problem that a person can be shown. The code is stable and independent of the words; the first two letters name
 * the room.
 */
public enum ProblemCode {
    FILE_NOT_FOUND("IO-1001", "The file or folder does not exist.", Safe.NOTHING_READ, "Check the path."),
    FILE_EMPTY("IO-1002", "The file holds no text.", Safe.NOTHING_READ, "Choose a file with a note in it."),
    FILE_BINARY("IO-1003", "The file is not text: it holds bytes that no text file has.", Safe.NOTHING_READ,
            "Export the note as plain text and import that."),
    FILE_TOO_LARGE("IO-1004", "The file is larger than 10 MB.", Safe.NOTHING_READ, "Split it and import the parts."),
    FILE_UNREADABLE("IO-1005", "The file cannot be read.", Safe.NOTHING_READ,
            "Check that you may open it and that the drive is connected."),
    FORMAT_UNSUPPORTED("IO-1006", "Files of this kind are not read.", Safe.NOTHING_READ,
            "Use .txt or .jsonl, or paste the text."),
    JSON_LINE_INVALID("IO-1007", "A line is not a JSON object with a text field \"id\" and a text field \"text\".",
            Safe.NOTHING_READ, "Mend the line with the number shown."),
    DUPLICATE_ID("IO-1008", "Two lines carry the same id.", Safe.NOTHING_READ, "Give each note its own id."),
    KNOWN_IDENTIFIERS_INVALID("IO-1009",
            "The known identifiers hold a key that is not understood, or a value that is not text.", Safe.NOTHING_READ,
            "Use the keys that the user guide lists."),
    FOLDER_WITHOUT_NOTES("IO-1010", "The folder holds no .txt or .jsonl file.", Safe.NOTHING_READ, "Check the path."),
    GOLD_SPAN_INVALID("IO-1012", "A gold span is not a range of its note's text with a known type.", Safe.NOTHING_READ,
            "Mend the line with the number shown; offsets count Unicode code points."),
    SITE_LIST_INVALID("IO-1013", "A line of the site's lists is no entry.",
            "The lists stay as they were. Nothing was sent.",
            "Mend the line with the number shown; the user guide shows the form of an entry."),
    OUTPUT_NOT_WRITTEN("IO-1011",
            "The output could not be written: the disk is full, or the place may not be written to.",
            "No half file was left. What was stored before is unchanged.",
            "Free space or choose another place, then try again."),

    MODEL_MISSING("MD-2001", "A part that detection needs is missing.", Safe.NOTHING_SENT,
            "Install Tessera again; do not work without the part named here."),
    MODEL_ALTERED("MD-2002", "A part that detection needs is not the one that was released: its checksum differs.",
            Safe.NOTHING_SENT, "Install Tessera again and tell your administrator."),
    MODEL_UNREADABLE("MD-2003", "A part that detection needs cannot be read.", Safe.NOTHING_SENT,
            "Install Tessera again."),
    SITE_MODEL_INVALID("MD-2005",
            "The site's own model cannot be used: its manifest or its tokenizer is not as described.",
            Safe.NOTHING_SENT,
            "Mend what is named here, or switch the site's own model off; notes are not read without it."),
    SITE_MODEL_MISSING("MD-2006", "A file of the site's own model is missing.", Safe.NOTHING_SENT,
            "Put the file back, or switch the site's own model off; notes are not read without it."),
    SITE_MODEL_ALTERED("MD-2007",
            "A file of the site's own model is not the one that its manifest names: its checksum differs.",
            Safe.NOTHING_SENT, "Ask who keeps the model; notes are not read with an unknown one."),
    DETECTOR_FAILED("MD-2004", "A detector stopped while it read the note.", Safe.NOTHING_SENT,
            "Keep the note here and report the code; a note that was not fully read cannot be sent."),

    PASSPHRASE_MISSING("ST-3001", "No passphrase was given.", "The store stays closed. Nothing was read or sent.",
            "Type it when asked, or name a file that holds it in TESSERA_PASSPHRASE_FILE."),
    PASSPHRASE_WRONG("ST-3002", "The name and the passphrase do not open this store.",
            "The store is unchanged and stays closed. Nothing was sent.", "Try again, or use another state folder."),
    PASSPHRASE_WEAK("ST-3003",
            "The passphrase is shorter than 12 characters, is a name, or is one piece again and again.",
            "Nothing was changed.", "Choose another one; four unrelated words are good."),
    STORE_DAMAGED("ST-3004", "The store is damaged: its content does not agree with its own checks.",
            "Nothing was changed and nothing was sent.",
            "Keep the folder as it is and restore the last backup into another one."),
    STORE_NOT_WRITTEN("ST-3005",
            "The store could not be written: the disk is full, or the folder may not be written to.",
            "What was stored before is unchanged. Nothing was sent.",
            "Free space or mend the permissions, then try again."),
    STORE_IN_USE("ST-3006", "Another Tessera is using this state folder.", "The store is unchanged.",
            "Close the other one, or use another state folder."),
    STORE_FROM_NEWER_VERSION("ST-3007", "The store was written by a newer version.", "The store is unchanged.",
            "Start the version that wrote it, or a newer one."),
    STORE_UNREADABLE("ST-3008", "The state folder cannot be opened.", "Nothing was changed.",
            "Check that the folder exists and that you may read it."),
    CELL_REFUSED("ST-3009", "A stored value does not belong where it stands, or was changed outside Tessera.",
            "It was not used. Nothing was sent.",
            "Keep the folder as it is and restore the last backup into another one."),
    STORE_FROM_OLDER_VERSION("ST-3010", "The store was written by a version before the first release.",
            "The store is unchanged.", "Start the version that wrote it and take out what is needed."),
    STORE_ROLLED_BACK("ST-3011", "Parts of the store are older than the rest: an earlier copy of them was put back.",
            "Nothing was changed and nothing was sent.",
            "Keep the folder as it is, tell your compliance officer, and restore the last backup into another one."),
    AUDIT_NOT_WRITTEN("AU-3101", "The audit could not be written, so the action did not happen.", Safe.NOTHING_SENT,
            "Free space or mend the permissions of the state folder, then try again."),
    AUDIT_BROKEN("AU-3102", "The audit was changed: an entry does not follow from the one before it.",
            "Nothing was sent.", "Keep the folder as it is and tell your compliance officer the entry's number."),
    NOT_AN_AUDIT("AU-3103", "This is not an exported audit.", "Nothing was changed and nothing was sent.",
            "Name the file that was exported as JSON lines; other forms cannot be checked."),
    AUDIT_ROW_UNFIT("AU-3104", "There is no row of that number in the audit, or nothing left by it.",
            "Nothing was changed.",
            "Name the row of a prompt, an answer or an export; or open the incident without one."),
    INCIDENT_UNKNOWN("AU-3105", "There is no incident of that id.", "Nothing was changed.",
            "Check the id in the list of incidents."),
    INCIDENT_STEP_REFUSED("AU-3106", "The incident is not that far yet, or it is closed.", "Nothing was changed.",
            "Assess the four factors, then tell everybody who has to be told, then close it."),

    SAMPLE_NOT_YOURS("QU-3301", "You reviewed this note, or read it for the sample before.", "Nothing was changed.",
            "Leave it to somebody else; two people read each note of the sample, and not the one who reviewed it."),
    SAMPLE_EXHAUSTED("QU-3302", "There is no finished note that was not drawn before.", "Nothing was changed.",
            "Draw again when more notes have been reviewed; synthetic notes are never drawn."),
    KIND_NOT_EARNED("QU-3303", "Too few spans of this kind were decided one by one, or too many of them were changed.",
            "Bulk confirmation of the kind stays off.",
            "Go on reviewing; the Quality screen shows how many decisions are needed."),

    ACCOUNT_UNKNOWN("AC-3201", "There is no account of that name.", "Nothing was changed.",
            "Check the name in the list of accounts."),
    ACCOUNT_EXISTS("AC-3202", "There is an account of that name already, or there was one.", "Nothing was changed.",
            "Choose another name; a name is never given to a second person."),
    ACCOUNT_CHOICE("AC-3203", "The store has several accounts, and none was named.",
            "The store stays closed. Nothing was sent.", "Say who you are; on the command line in TESSERA_USER."),
    LOGIN_THROTTLED("AC-3204", "There were too many wrong attempts for this account.",
            "The store stays closed. Nothing was sent.",
            "Wait for the time shown, then try again; an administrator can set a new passphrase."),
    ACCOUNT_INACTIVE("AC-3205", "The account was deactivated.", "The store stays closed. Nothing was sent.",
            "Ask an administrator."),
    CODE_MISSING("AC-3206", "The account asks for a code of its second factor.",
            "The store stays closed. Nothing was sent.",
            "Type the six digits that the authenticator shows, or a recovery code."),
    CODE_WRONG("AC-3207", "The code is not the one that is valid now, or it was used before.",
            "The store stays closed. Nothing was sent.",
            "Wait for the next code; check the clock of this machine; or use a recovery code."),
    SECOND_FACTOR_REQUIRED("AC-3208", "The site asks for a second factor, and this account has none.",
            "Nothing was opened.", "Set it up in the window when you log in."),
    PASSPHRASE_CHANGE_DUE("AC-3209", "The passphrase was set by somebody else and must be changed first.",
            "Nothing was opened.", "Choose your own passphrase."),
    PASSPHRASE_REPEATED("AC-3210", "The new passphrase is the old one.", "Nothing was changed.", "Choose another one."),
    NOT_PERMITTED("AC-3211", "The account may not do this.", "It did not happen. Nothing was sent.",
            "Ask somebody whose role allows it, or an administrator for the role; in an emergency use emergency access."),
    SESSION_EXPIRED("AC-3212", "The time of the emergency access is over.", "It did not happen. Nothing was sent.",
            "Log in again; use emergency access anew if the emergency goes on."),
    NOT_YOUR_NAME("AC-3213", "The name given is not the one of the account that is logged in.",
            "It did not happen. Nothing was sent.", "Decide and sign under your own account."),
    LAST_ADMINISTRATOR("AC-3214", "Nobody could manage accounts any more.", "Nothing was changed.",
            "Make another administrator first."),
    EMERGENCY_KEY_MISSING("AC-3215", "There is no emergency key for this store.",
            "The store stays closed. Nothing was sent.", "An administrator makes one beforehand, in the settings."),
    EMERGENCY_USE_UNKNOWN("AC-3216", "There is no use of emergency access of that id.", "Nothing was changed.",
            "Check the id in the list of uses."),
    COPY_UNKNOWN("BK-3301",
            "The file is no backup and no exported case of Tessera, or not the one of the two that is needed.",
            "Nothing was changed.", "Choose another file."),
    COPY_DAMAGED("BK-3302", "The file was changed or cut off after it was written.",
            "It was not used. Nothing was changed.", "Take another copy; keep this one for whoever looks into it."),
    COPY_FROM_NEWER_VERSION("BK-3303", "The file was written by a newer version.", "Nothing was changed.",
            "Use the version that wrote it, or a newer one."),
    BACKUP_OF_OTHER_STORE("BK-3304", "The backup is one of another store.", "Nothing was changed.",
            "Choose a backup of this store, or restore this one into an empty folder."),
    BACKUP_NOT_WRITTEN("BK-3305",
            "The copy could not be written: the disk is full, or the folder may not be written to.",
            "No half file was left. The store is unchanged.", "Free space or choose another folder, then try again."),
    FOLDER_HOLDS_STORE("BK-3306", "The folder holds a store already.", "Nothing was changed.",
            "Restore into another folder, or move the store that is there away first."),
    COPY_PASSPHRASE_WRONG("BK-3307", "The passphrase does not open this file.", "Nothing was changed.",
            "Try again with a passphrase that was valid when the file was written."),
    CASE_UNKNOWN("BK-3308", "There is no case of that name.", "Nothing was changed.",
            "Check the name in the list of cases."),
    PROFILE_NOT_FOUND("GT-4001", "There is no provider profile of that name, and no file of that name.",
            Safe.NOTHING_SENT, "Use on-device, the name of an imported profile, or the path of a profile file."),
    PROFILE_UNKNOWN_KEY("GT-4002", "The provider profile holds a key that is not understood.", Safe.NOTHING_SENT,
            "Remove the key named here, or mend its spelling."),
    PROFILE_INVALID("GT-4003", "The provider profile lacks a value, or a value is of the wrong kind.",
            Safe.NOTHING_SENT, "Mend the key named here; the user guide shows a whole profile."),
    TEMPLATE_NOT_FOUND("GT-4004", "There is no prompt template for that task.", Safe.NOTHING_SENT,
            "Use one of the tasks that the help lists."),
    TASK_NOT_ON_DEVICE("GT-4006", "The provider cannot give an answer of the form that this task needs.",
            Safe.NOTHING_SENT, "Choose the referral summary, or a provider with a language model."),
    NOT_REVIEWED("GT-4005", "The note was not reviewed: spans are still undecided.", Safe.NOTHING_SENT,
            "Decide every span, or say that the machine's answer is confirmed (--confirm-all)."),
    GATE_REFUSED("GT-4010", "The gate refused the prompt.", Safe.NOTHING_SENT,
            "Mend what the failed check names; it also says who can."),

    GUARD_REFUSED("EG-5001", "The request that was about to leave is not the one that was approved.", Safe.NOTHING_SENT,
            "Prepare the prompt again. If it happens twice, report the code."),
    ENDPOINT_UNREACHABLE("EG-5002", "The provider's endpoint does not answer.",
            "No connection was made, so nothing was sent. Your review is saved.",
            "Start the endpoint or check its address, then send again; or use the on-device provider."),
    ENDPOINT_TIMED_OUT("EG-5003", "The provider did not answer in time.",
            "The redacted prompt may have arrived; no identifier that was found was in it. Your review is saved.",
            "Try again later."),
    ENDPOINT_ERROR("EG-5004", "The provider answered with an error.",
            "The redacted prompt was sent; no identifier that was found was in it. Your review is saved.",
            "Look up the status shown here, then try again."),
    ENDPOINT_BUSY("EG-5011", "The provider has no room for the prompt right now.",
            "The redacted prompt was turned away; no identifier that was found was in it. Your review is saved.",
            "Wait a little and send again, or use another provider."),
    CREDENTIAL_MISSING("EG-5012", "The endpoint asks for a credential, and none is stored, or not in its form.",
            Safe.NOTHING_SENT, "Store the credential under the profile's name; the user guide shows each form."),
    CREDENTIAL_REFUSED("EG-5013", "The provider refused the credential, or what it may be used for.",
            "The redacted prompt was turned away; no identifier that was found was in it. Your review is saved.",
            "Store a valid credential under the profile's name, or ask whoever runs the account."),
    ACCESS_TOKEN_REFUSED("EG-5014", "The identity service gave no access token.",
            "Only the credential went to the identity service; the prompt was not sent.",
            "Store a valid credential under the profile's name, or try again later."),
    CONTENT_FILTERED("EG-5015", "The provider's content filter turned the prompt away.",
            "The redacted prompt was turned away; no identifier that was found was in it. Your review is saved.",
            "Ask whoever runs the account for another filter, leave out sections, or use another provider."),
    ANSWER_MALFORMED("EG-5005", "The provider's answer is not in the form that its interface promises.",
            "The redacted prompt was sent; nothing of the answer was used. Your review is saved.",
            "Try again; if it happens twice, the address may belong to another kind of server."),
    ANSWER_EMPTY("EG-5006", "The provider's answer holds no text.",
            "The redacted prompt was sent; there was nothing to use. Your review is saved.",
            "Try again, or raise the output limit in the profile."),
    CONNECTION_CUT("EG-5007", "The connection broke before the answer was complete.",
            "The redacted prompt may have arrived; no identifier that was found was in it. Your review is saved.",
            "Try again."),
    TLS_FAILED("EG-5008", "The endpoint could not prove who it is.", Safe.NOTHING_SENT,
            "Ask your administrator about the endpoint's certificate."),
    UNSAFE_RUNTIME("EG-5009", "A setting of the Java runtime would write requests to a log, or weaken the connection.",
            Safe.NOTHING_SENT, "Start Tessera without the property named here."),

    ANSWER_NOT_KEPT("EG-5010",
            "The answer came, and it could not be stored: the disk is full, or the store is damaged.",
            "The redacted prompt was sent; no identifier that was found was in it. Your review is saved.",
            "Free space or mend the state folder; then send again."),

    SIGN_OFF_BLOCKED("SO-6001", "The document has open findings.", "It is not signed. It stays on this device.",
            "Settle or acknowledge each finding, then sign."),
    NAME_MISSING("SO-6002", "No name was given.", "Nothing was confirmed or signed.",
            "Give the name of the person who answers for it (--signed-by)."),

    INTERNAL("IN-9001", "Something happened that should not.",
            "What was stored before is unchanged. The audit says whether a prompt was sent.",
            "Report the code. The report holds no text of a note.");

    private final String code;
    private final String whatHappened;
    private final String whatIsSafe;
    private final String whatToDo;

    ProblemCode(String code, String whatHappened, String whatIsSafe, String whatToDo) {
        this.code = code;
        this.whatHappened = whatHappened;
        this.whatIsSafe = whatIsSafe;
        this.whatToDo = whatToDo;
    }

    /** The stable code, for example {@code ST-3002}. */
    public String code() {
        return code;
    }

    /** One sentence. */
    public String whatHappened() {
        return whatHappened;
    }

    /** What did not happen: whether anything left the machine or was lost. */
    public String whatIsSafe() {
        return whatIsSafe;
    }

    /** The next step. */
    public String whatToDo() {
        return whatToDo;
    }

    private static final class Safe {
        static final String NOTHING_READ = "Nothing was imported from it and nothing was sent.";
        static final String NOTHING_SENT = "Nothing was sent.";
    }
}
