# selling: he.

sold-title = הזמנות לשילוח
sold-all = הכול
sold-none = אין כאן הזמנות
sold-none-what = הזמנה חדשה תופיע כאן מיד לאחר שתשולם.
sold-send = לשילוח { $when }
sold-dispatch = סימון כנשלחה
sold-carrier = חברת שילוח
sold-tracking = מספר מעקב
sold-tracking-what = הקונה יראה אותו; השאירו ריק אם אין.
sold-dispatched = ההזמנה בדרך
sold-decline = אי אפשר לשלוח?
sold-decline-do = ביטול ההזמנה
sold-reason = מדוע?
flash-order-dispatched = הקונה קיבל הודעה שההזמנה בדרך.
flash-order-declined = ההזמנה בוטלה; הקונה יקבל החזר מלא.
cancel-reason-out-of-stock = אזל מהמלאי
cancel-reason-cannot-send = אי אפשר לשלוח ליעד זה
