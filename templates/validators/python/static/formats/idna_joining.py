"""Joining types for rule A.1 of RFC 5892, as in Unicode 18, of characters that a label may hold."""

from .unicode_data import is_nonspacing_mark

# Joining_Type is Left_Joining or Dual_Joining.
_idna_joining_BEFORE = (
    "0620 0626 0628 062A-062E 0633-0647 0649-064A 066E-066F 0679-0687 069A-06BF 06C1-06C2 06CC 06CE "
    "06D0-06D1 06FA-06FC 06FF 0712-0714 071A-071D 071F-0727 0729 072B 072D-072E 074E-0758 075C-076A "
    "076D-0770 0772 0775-0777 077A-077F 07CA-07EA 0841-0845 0848 084A-0853 0855 0860 0862-0865 0868 0886 "
    "0889-088D 088F 08A0-08A9 08AF-08B0 08B3-08B8 08BA-08C8 1820-1878 1887-18A8 18AA A840-A872 "
    "10AC0-10AC4 10ACD 10AD3-10ADC 10ADE-10AE0 10B80 10B82 10B86-10B88 10B8A-10B8B 10B8D 10B90 "
    "10D00-10D21 10D23 10EC3-10EC4 10EC6-10EC7 10ED9-10EEE 10F30-10F32 10F34-10F44 10F70-10F73 "
    "10F76-10F81 10FB0 10FB2-10FB3 10FB8 10FBB-10FBC 10FBE-10FBF 10FC1 10FC4 1E922-1E943 "
)
# Joining_Type is Right_Joining or Dual_Joining.
_idna_joining_AFTER = (
    "0620 0622-064A 066E-066F 0671-0673 0679-06D5 06EE-06EF 06FA-06FC 06FF-0710 0712-072F 074D-077F "
    "07CA-07EA 0840-0858 0860 0862-0865 0867-0882 0886 0889-088F 08A0-08AC 08AE-08C8 1820-1878 1887-18A8 "
    "18AA A840-A871 10AC0-10AC5 10AC7-10ACA 10ACE-10AD6 10AD8-10AE1 10AE4 10B80-10B91 10D01-10D23 "
    "10EC2-10EC4 10EC6-10EC7 10F30-10F44 10F70-10F81 10FB0 10FB2-10FB6 10FB8-10FBF 10FC1-10FC4 "
    "1E922-1E943 "
)


def joins_next(char: str) -> bool:
    """Whether the character can join the one that follows it."""
    return _idna_joining_lists(_idna_joining_BEFORE, ord(char))


def joins_previous(char: str) -> bool:
    """Whether the character can join the one before it."""
    return _idna_joining_lists(_idna_joining_AFTER, ord(char))


def is_join_transparent(char: str) -> bool:
    """Whether joining passes over the character: a mark, which the characters on both sides do not see."""
    return is_nonspacing_mark(char) or char == "\U0001e94b"


def _idna_joining_lists(table: str, point: int) -> bool:
    for entry in table.split():
        first, _, last = entry.partition("-")
        if int(first, 16) <= point <= int(last or first, 16):
            return True
    return False
