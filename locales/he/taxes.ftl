# taxes: he.

error-tax-cell = אי אפשר לקרוא ערך זה: { $wanted }.
error-tax-contradiction = יש סתירה לשורה אחרת: { $wanted }.
error-tax-other-sheet = מזהה זה כבר קיים בשורה של טבלה אחרת.
error-shipping-handling = בין 0 ל־{ $wanted } ימי עסקים.
error-shipping-lanes = ציינו לאן אתם שולחים, בין שורה אחת ל־{ $wanted } שורות.
error-shipping-countries = בחרו לפחות מדינה אחת, או את כל היתר.
error-shipping-twice = בשורה אחרת יש אותו שירות עבור { $wanted }.
error-shipping-days = המספר הראשון אינו גדול מהשני, והשני הוא { $wanted } לכל היותר.
error-shipping-amount = הזינו סכום של 0 ומעלה.
error-shipping-profiles = לחנות יכולות להיות עד { $wanted } שיטות משלוח.
problem-shipping-in-use = יש מוצרים שנשלחים בשיטה זו
problem-shipping-in-use-detail = בחרו להם תחילה שיטת משלוח אחרת.
error-header = השורה הראשונה אינה מציינת את העמודות של קובץ שערים.
error-cells = בשורה זו יש יותר תאים או פחות תאים מבשורה הראשונה.
error-day = זה אינו תאריך, כגון 2026-11-30.
error-day-to-come = תאריך זה עדיין לא הגיע.
error-currency = זה אינו מטבע.
error-rate = זה אינו שער.
