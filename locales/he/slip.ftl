# slip: he.

slip-title = תעודת אריזה להזמנה { $number }
slip-print = הדפיסו את העמוד (Ctrl+P או ⌘P). הוא מתאים לנייר A4 ו־Letter; המחירים אינם מודפסים.
slip-open = תעודת אריזה
slip-to = אל
slip-from = מאת
slip-ordered = תאריך ההזמנה
slip-pieces = יחידות
slip-number = מספר
slip-packed = נארז
slip-all =
    { $n ->
        [one] יחידה אחת בסך הכול
        [two] { $n } יחידות בסך הכול
       *[other] { $n } יחידות בסך הכול
    }
slip-return = משהו לא בסדר? פתחו את ההזמנה שלכם בחנות: שם אפשר לפנות למוכר או להחזיר את המוצרים.
