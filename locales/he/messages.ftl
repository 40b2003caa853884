# messages: he.

frame-messages = הודעות
frame-seller-messages = הודעות
messages-title = הודעות
messages-with = הודעות עם { $name }
messages-to-buyer = כתיבה לקונה
messages-none = אין עדיין הודעות
messages-none-what = מה שאתם והצד השני כותבים זה לזה מופיע כאן.
messages-unread =
    { $n ->
        [one] הודעה חדשה אחת
        [two] { $n } הודעות חדשות
       *[other] { $n } הודעות חדשות
    }
messages-older = הודעות קודמות
message-text = ההודעה שלכם
message-text-hint = רק שניכם יכולים לקרוא אותה. אל תכתבו סיסמאות או מספרי כרטיסים.
message-send = שליחה
message-picture = תמונה
message-write-seller = כתיבה למוכר
message-write-buyer = כתיבה לקונה
flash-message-sent = ההודעה נשלחה.
error-message-too-long = הודעה יכולה להכיל עד 4,000 תווים.
order-problem = בעיה בהזמנה
wrong-first = ספרו למוכר מה לא בסדר
wrong-first-what = תארו את הבעיה והוסיפו תמונות אם הן עוזרות. רוב הבעיות נפתרות כך. כל עוד לא אישרתם שהכול בסדר, הכסף שלכם מוחזק עד תום תקופת ההגנה.
mail-message-waits-subject = הודעה בנושא { $about } ממתינה לכם
mail-message-waits-body = מישהו כתב לכם בנושא { $about }. אפשר לקרוא ולענות באתר.
mail-message-waits-action = קריאת ההודעה
