"""Forms that no rule of endings leads to their base form: broken plurals of Arabic, and a few of other languages.

A form that is its own base form is never cut: “parlement” is not “parler”, nor is “luna” “lunes”.
"""

from kiosk.store.words import fold


def _forms(table: str) -> dict[str, str]:
    """Read "form form = base" lines; everything folded."""
    found: dict[str, str] = {}
    for line in table.strip().splitlines():
        forms, _, base = line.partition("=")
        found |= {fold(form): fold(base.strip()) for form in forms.split()}
    return found


BASE_FORMS: dict[str, dict[str, str]] = {
    "en": _forms("""
        women = woman
        men = man
        children = child
        lives = life
        people = person
        spoke = speak
    """),
    "fr": _forms("""
        travaux = travail
        parlement parlements = parlement
        yeux = œil
        mondiaux = mondial
        nationaux = national
        internationaux = international
        enfance enfances = enfant
    """),
    "es": _forms("""
        luna lunas = luna
        dias = dia
        climático climática climáticos climáticas = clima
    """),
    "ru": _forms("""
        дети детей детям детьми детях ребенка ребенку ребенком ребенке = ребенок
        люди людей людям людьми людях человека человеку человеком человеке = человек
        день дня дню днем дне дни дней дням днями днях = день
        земель = земля
        судов = суд
        государств = государство
    """),
    "ar": _forms("""
        بحار = بحر
        مدن = مدينة
        أطفال = طفل
        حقوق = حق
        دول = دولة
        أمة = أمم
        بلدان بلاد = بلد
        أهداف = هدف
        شعوب = شعب
        جبال = جبل
        مياه = ماء
        أنهار = نهر
        مدارس = مدرسة
        كتب = كتاب
        أسلحة = سلاح
        حروب = حرب
        أيام = يوم
        أعضاء = عضو
        مناطق = منطقة
        أمراض = مرض
        طلاب = طالب
        زوار = زائر
        سنوات = سنة
        رجال = رجل
        مواثيق = ميثاق
        أشجار = شجرة
        حيوانات = حيوان
        أسماك = سمكة
        امرأة مرأة = نساء
        فتيات = فتاة
        مبان مباني = مبنى
        جولات = جولة
        قرارات = قرار
        لاجئون لاجئين = لاجئ
        صحي صحية = صحة
    """),
}
