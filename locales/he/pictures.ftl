# pictures: he.

error-picture-kind = בחרו תמונה: קובץ JPEG, PNG, WebP או GIF.
error-picture-bytes = התמונה גדולה מ־20 MB. בחרו תמונה קטנה יותר.
error-picture-pixels = בתמונה יותר מדי פיקסלים. בחרו תמונה של עד 50 מגה־פיקסל.
error-picture-shape = התמונה ארוכה וצרה מדי. חתכו אותה כך שתהיה קרובה יותר למלבן רגיל.
error-picture-broken = אי אפשר לקרוא את התמונה. ייתכן שהיא פגומה; נסו לשמור אותה שוב.
