"""Which actions write: they are disabled where the office can only be read.

What opens a dialog to look at a record stays.
"""

WRITING = frozenset(
    {
        *("new", "insert", "delete", "end", "import", "paste", "undo", "redo"),
        *("undo_here", "redo_here", "appoint", "succeed", "leave", "assign", "delete_seat"),
        *("up", "down", "indent", "outdent", "freeze", "copy_items", "merge", "distinguish"),
        *(
            "check_in",
            "check_out",
            "by_video",
            "excuse",
            "send",
            "issue_paper",
            "accept",
            "decline",
            "tentative",
            "accept_video",
            "represent",
            "answer_open",
            "approve_dispatch",
            "invite_guest",
            "strike",
            "bounce",
            "send_minutes",
            "approve",
            "check_minutes",
            "keep_version",
            "draft_press",
            "release_minutes",
            "publish_minutes",
            "back_to_draft",
            "place_approval",
            "accept_data",
            "keep_mine",
            "absent",
            "guest",
        ),
        *("stand_in", "take_chair", "step_aside", "state_quorum", "doubt_quorum"),
        "take_over",
        *("postpone", "call_off", "series"),
        *("plan_steps", "tick", "answered_right", "answered_changes", "answer_back", "remind"),
        *("delete_inquiry", "under_way", "carried_out", "carry_over"),
        *("run_off", "attach_paper"),
        *("vote_yes", "vote_no", "vote_abstain", "vote_object", "close_circular"),
        *("check_claims", "pay_claims", "add_task"),
        *("item_done", "decide"),
        *("bold", "italic", "bullets", "numbers", "deeper", "higher", "link"),
        *("table", "add_row", "add_column", "remove_row", "remove_column"),
    }
)
